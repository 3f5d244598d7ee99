using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Gazette.Data.Formats;

/// <summary>
/// Reads YAML 1.2 from parser events to nodes, in one pass, within <see cref="DataLimits"/>. A value that lacks quotes is reported and skipped (the
/// file is read again with that part blanked out), so that one slip does not hide others.
/// </summary>
internal sealed class YamlLoader
{
    private readonly SourceFile _file;
    private readonly Dictionary<int, SourceSpan> _repaired;
    private readonly DiagnosticBag _bag;
    private readonly YamlEvents _events;
    private readonly Dictionary<AnchorName, YamlAnchor> _anchors = [];
    private int _nodes;
    private int _repeated;
    private int _depth;
    private int _deepest;

    private YamlLoader(SourceFile file, string text, Dictionary<int, SourceSpan> repaired, DiagnosticBag bag)
    {
        _file = file;
        _repaired = repaired;
        _bag = bag;
        _events = new YamlEvents(file, text, bag);
    }

    public static DataNode? Load(SourceFile file, DiagnosticBag bag)
    {
        if (LongScalar.Find(file) is { } tooLong)
        {
            bag.Add(DataDiagnostics.ScalarTooLarge(tooLong));
            return null;
        }

        string text = file.Text;
        Dictionary<int, SourceSpan> repaired = [];
        while (true)
        {
            DiagnosticBag attempt = new();
            YamlLoader loader = new(file, text, repaired, attempt);
            DataNode? root = loader.ReadDocument();
            bag.AddRange(attempt.ToSorted());
            if (loader._events.Unquoted is not { } span || repaired.Count == DataLimits.Repairs || !repaired.TryAdd(span.Start, span))
            {
                return root;
            }

            text = string.Concat(text.AsSpan(0, span.Start), new string('x', span.Length), text.AsSpan(span.End));
        }
    }

    private DataNode? ReadDocument()
    {
        if (!_events.Move() || !_events.Move())
        {
            return null;
        }

        if (_events.Current is StreamEnd)
        {
            _bag.Add(SyntaxDiagnostics.EmptyDocument(_file.Span(0, 0)));
            return null;
        }

        if (!_events.Move() || Read() is not { } root || !_events.Move() || !_events.Move())
        {
            return null;
        }

        if (_events.Current is DocumentStart second)
        {
            _bag.Add(SyntaxDiagnostics.SecondDocument(_events.Span(second.Start.Index, second.End.Index)));
        }

        foreach (YamlAnchor anchor in _anchors.Values)
        {
            if (!anchor.IsUsed)
            {
                _bag.Add(SyntaxDiagnostics.UnusedAnchor(anchor.Name, anchor.Span));
            }
        }

        return root;
    }

    private DataNode? Read() => _events.Current switch
    {
        Scalar scalar => ReadScalar(scalar),
        MappingStart map => ReadCollection(map, map.Style == MappingStyle.Flow),
        SequenceStart list => ReadCollection(list, list.Style == SequenceStyle.Flow),
        AnchorAlias alias => ReadAlias(alias),
        _ => ReportLostKey(),
    };

    // After `: value` without a key, the parser ends the map where the value should be.
    private DataScalar? ReportLostKey()
    {
        _bag.Add(SyntaxDiagnostics.NoKey(_events.LastSpan));
        return null;
    }

    private DataScalar? ReadScalar(Scalar scalar)
    {
        SourceSpan span = _events.SpanOf(scalar);
        _events.Remember(span, scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted);
        if (!Count(span))
        {
            return null;
        }

        if (ReportTag(scalar, "str", "int", "float", "bool", "null"))
        {
            SourceSpan whole = _events.Span(scalar.Start.Index, span.End);
            return new DataScalar(_file.Text[whole.Start..whole.End].Trim(), isPlain: false, whole);
        }

        string text = scalar.Value;
        if (text.Length > DataLimits.ScalarCharacters)
        {
            _bag.Add(DataDiagnostics.ScalarTooLarge(span));
            return null;
        }

        bool plain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
        if (plain)
        {
            ReportCutText(span, scalar.IsKey);
            if (_repaired.Count > 0 && _repaired.TryGetValue(span.Start, out SourceSpan original))
            {
                return new DataScalar(_file.Text[original.Start..original.End], isPlain: false, original);
            }
        }
        else if (scalar.Style == ScalarStyle.DoubleQuoted && _file.Text.AsSpan(span.Start, span.Length).Contains('\\'))
        {
            ForbiddenCharacters.ReportEscapes(span, _bag);
            text = text.ReplaceLineEndings("\n");
        }

        DataScalar node = new(text, plain, span, NotationOf(scalar.Style));
        if (!scalar.Anchor.IsEmpty)
        {
            if (text.Length == 0 && plain)
            {
                _events.StopAtUnquoted(_events.Clamp(scalar.Start.Index));
                return null;
            }

            _anchors[scalar.Anchor] = new YamlAnchor(scalar.Anchor.Value, _events.Span(scalar.Start.Index, span.Start)) { Node = node, Size = 1 };
        }

        return node;
    }

    private static Notation NotationOf(ScalarStyle style) => style switch
    {
        // A tag without a value has no style.
        ScalarStyle.Plain or ScalarStyle.Any => FlowNotation.Plain,
        ScalarStyle.SingleQuoted => FlowNotation.SingleQuoted,
        ScalarStyle.DoubleQuoted => FlowNotation.DoubleQuoted,
        ScalarStyle.Literal => BlockNotation.Literal,
        ScalarStyle.Folded => BlockNotation.Folded,
        _ => throw new UnreachableException(style.ToString()),
    };

    private DataNode? ReadCollection(NodeEvent start, bool flow)
    {
        int at = _events.Clamp(start.Start.Index);
        string text = _file.Text;
        if (flow && start is MappingStart && at + 1 < text.Length && text[at] == '{' && text[at + 1] == '{')
        {
            _events.StopAtUnquoted(at);
            return null;
        }

        SourceSpan opening = _file.Span(at, Math.Min(at + 1, text.Length));
        if (!Count(opening))
        {
            return null;
        }

        ReportTag(start, start is MappingStart ? "map" : "seq");

        if (_depth == DataLimits.Depth)
        {
            _bag.Add(DataDiagnostics.TooDeep(opening));
            return null;
        }

        YamlAnchor? anchor = null;
        int before = _nodes + _repeated;
        int deepestBefore = _deepest;
        if (!start.Anchor.IsEmpty)
        {
            anchor = new YamlAnchor(start.Anchor.Value, _events.Span(at, start.End.Index));
            _anchors[start.Anchor] = anchor;
            _deepest = _depth;
        }

        if (flow)
        {
            _events.OpenFlow(at);
        }

        _depth++;
        _deepest = Math.Max(_deepest, _depth);
        DataNode? node = start is MappingStart ? ReadMap(at, flow) : ReadList(at, flow);
        _depth--;
        if (node is null)
        {
            return null;
        }

        if (flow)
        {
            _events.CloseFlow(node.Span.End);
        }

        if (anchor is not null)
        {
            anchor.Node = node;
            anchor.Size = _nodes + _repeated - before + 1;
            anchor.Height = _deepest - _depth;
            _deepest = Math.Max(_deepest, deepestBefore);
        }

        return node;
    }

    private DataMap? ReadMap(int at, bool flow)
    {
        MapBuilder map = new(_bag);
        int end = at;
        while (true)
        {
            if (!_events.Move())
            {
                return null;
            }

            if (_events.Current is MappingEnd closing)
            {
                // A single pair in a flow list, `[a: b]`, has neither a brace nor a place of its own.
                int start = flow && map.Count > 0 && _file.Text[at] != '{' ? map[0].KeySpan.Start : at;
                return map.Build(_file.Span(start, flow && _file.Text[at] == '{' ? _events.Clamp(closing.End.Index + 1) : Math.Max(start, end)));
            }

            bool isText = _events.Current is Scalar { Anchor.IsEmpty: true } scalar && (scalar.Value.Length > 0 || scalar.Style != ScalarStyle.Plain);
            bool isMerge = _events.Current is Scalar { Value: "<<", Style: ScalarStyle.Plain };
            if (Read() is not { } key || !_events.Move() || Read() is not { } value)
            {
                return null;
            }

            end = Math.Max(key.Span.End, value.Span.End);
            if (isMerge)
            {
                _bag.Add(SyntaxDiagnostics.MergeKey(key.Span));
            }
            else if (isText)
            {
                map.Add(((DataScalar)key).Text, key.Span, value);
            }
            else
            {
                _bag.Add(SyntaxDiagnostics.KeyIsNotText(key.Span));
            }
        }
    }

    private DataList? ReadList(int at, bool flow)
    {
        ImmutableArray<DataNode>.Builder items = ImmutableArray.CreateBuilder<DataNode>();
        int end = at + 1;
        while (_events.Move())
        {
            if (_events.Current is SequenceEnd closing)
            {
                return new DataList(items.DrainToImmutable(), _file.Span(at, flow ? _events.Clamp(closing.End.Index + 1) : end));
            }

            if (Read() is not { } item)
            {
                return null;
            }

            items.Add(item);
            end = Math.Max(end, item.Span.End);
        }

        return null;
    }

    private DataNode? ReadAlias(AnchorAlias alias)
    {
        SourceSpan span = _events.Span(alias.Start.Index, alias.End.Index);
        _events.Remember(span, isQuoted: false);
        if (!_anchors.TryGetValue(alias.Value, out YamlAnchor? anchor))
        {
            _events.StopAtUnquoted(span.Start);
            return null;
        }

        anchor.IsUsed = true;
        if (anchor.Node is null)
        {
            _bag.Add(SyntaxDiagnostics.SelfAlias(anchor.Name, span, anchor.Span));
            return null;
        }

        _repeated += anchor.Size;
        if (_repeated > DataLimits.RepeatedNodes)
        {
            _bag.Add(DataDiagnostics.TooManyRepeats(span));
            return null;
        }

        _deepest = Math.Max(_deepest, _depth + anchor.Height);
        if (_depth + anchor.Height > DataLimits.Depth)
        {
            _bag.Add(DataDiagnostics.TooDeep(span));
            return null;
        }

        return anchor.Node;
    }

    private bool Count(SourceSpan span)
    {
        if (++_nodes <= DataLimits.Nodes)
        {
            return true;
        }

        _bag.Add(DataDiagnostics.TooManyNodes(span));
        return false;
    }

    // YAML 1.2.2, 10: tags of the core schema add nothing; any other tag asks for a type of some program.
    private bool ReportTag(NodeEvent node, params ReadOnlySpan<string> core)
    {
        const string Prefix = "tag:yaml.org,2002:";
        TagName tag = node.Tag;
        if (tag.IsEmpty || tag.IsNonSpecific || (tag.Value.StartsWith(Prefix, StringComparison.Ordinal) && core.Contains(tag.Value[Prefix.Length..])))
        {
            return false;
        }

        int start = _events.Clamp(node.Start.Index);
        int end = start;
        while (end < _file.Text.Length && _file.Text[end] is not (' ' or '\t' or '\n'))
        {
            end++;
        }

        _bag.Add(SyntaxDiagnostics.Tag(_file.Span(start, end)));
        return true;
    }

    // `title: 第 #3 期`: YAML reads ` #` as a comment. A real comment has a blank after the sign, part of a text does not.
    private void ReportCutText(SourceSpan span, bool isKey)
    {
        string text = _file.Text;
        int at = span.End;
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        if (!isKey && span.Length > 0 && at > span.End && at + 1 < text.Length && text[at] == '#' && text[at + 1] is not (' ' or '\t' or '\n' or '#'))
        {
            int end = TextLines.End(text, at);
            _bag.Add(SyntaxDiagnostics.CutText(span with { Start = at, End = end }, YamlMistake.Quote(span with { End = end })));
        }
    }
}
