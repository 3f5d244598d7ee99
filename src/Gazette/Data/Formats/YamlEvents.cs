using Gazette.Diagnostics;
using Gazette.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Gazette.Data.Formats;

/// <summary>The parser's events one after another, with their places in the file; if they end early, the reason is in the bag.</summary>
internal sealed class YamlEvents(SourceFile file, string text, DiagnosticBag bag)
{
    private readonly SourceFile _file = file;
    private readonly DiagnosticBag _bag = bag;
    private readonly Parser _parser = new(new StringReader(text));
    private readonly List<int> _openFlows = [];
    private readonly YamlPlace _place = new();

    public ParsingEvent? Current => _parser.Current;

    /// <summary>The unquoted value that stopped the parser; null if that is not the reason.</summary>
    public SourceSpan? Unquoted { get; private set; }

    /// <summary>The value that was read last.</summary>
    public SourceSpan LastSpan => _file.Span(_place.LastStart, _place.LastEnd);

    /// <summary>Moves to the next event; false after a syntax error, which ends the reading.</summary>
    public bool Move()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (YamlException mistake)
        {
            _place.Start = Clamp(mistake.Start.Index);
            _place.End = Clamp(mistake.End.Index);
        }
        catch (Exception mistake) when (mistake is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // Bugs of the parser, which give no place: an unclosed `[` before `key:`, \U beyond Unicode.
            _place.Start = _file.Text.Length;
            _place.End = _file.Text.Length;
        }

        _place.OpenFlow = _openFlows.Count > 0 ? _openFlows[^1] : -1;
        Report(YamlMistake.Explain(_file, _place));
        return false;
    }

    /// <summary>The same for a value that the parser understands differently from what its user means.</summary>
    public void StopAtUnquoted(int start) => Report(YamlMistake.Unquote(_file, start, _openFlows.Count > 0));

    public void Remember(SourceSpan span, bool isQuoted)
    {
        _place.LastStart = span.Start;
        _place.LastEnd = span.End;
        _place.LastIsQuoted = isQuoted;
    }

    public void OpenFlow(int at) => _openFlows.Add(at);

    public void CloseFlow(int end)
    {
        _openFlows.RemoveAt(_openFlows.Count - 1);
        _place.LastEnd = end;
        _place.LastIsQuoted = false;
    }

    /// <summary>Without the anchor and tag before it, and without the line ends after a block scalar.</summary>
    public SourceSpan SpanOf(Scalar scalar)
    {
        string text = _file.Text;
        int start = Clamp(scalar.Start.Index);
        int end = Math.Max(start, Clamp(scalar.End.Index));
        if (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty)
        {
            while (start < end && text[start] is '&' or '!')
            {
                while (start < end && text[start] is not (' ' or '\t' or '\n'))
                {
                    start++;
                }

                while (start < end && text[start] is ' ' or '\t' or '\n')
                {
                    start++;
                }
            }
        }

        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            while (end > start && text[end - 1] is '\n' or ' ' or '\t')
            {
                end--;
            }
        }

        return _file.Span(start, end);
    }

    /// <summary>From one mark's index to another's; marks count UTF-16 code units, like our offsets.</summary>
    public SourceSpan Span(long start, long end) => _file.Span(Clamp(start), Math.Max(Clamp(start), Clamp(end)));

    public int Clamp(long index) => (int)Math.Clamp(index, 0, _file.Text.Length);

    private void Report(YamlMistake mistake)
    {
        Unquoted = mistake.Unquoted;
        _bag.Add(mistake.Diagnostic);
    }
}
