using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Rendering;

/// <summary>
/// Fills the values into a report's own texts: <c>依托夜校开展宣讲{{ lectures }}</c>. A metric alone, which is by far the most common case, is handled here;
/// anything longer is a <see cref="Formula"/>.
/// </summary>
internal sealed class TextComposer(Report report, LanguageRules language, RenderContexts contexts, DiagnosticBag bag)
{
    private const int MostNested = 20;

    // The texts being composed, the outer ones first: a text may refer to others.
    private readonly List<Phrase> _composing = [];
    private MetricsObject? _compact;
    private TextScope? _scope;
    private TextScope? _compactScope;
    private ComposedText? _spare;
    private int _inserted;

    // What the reference that was filled in last counts as; null if it is words.
    private Quantity? _quantity;

    /// <summary>Metrics as prose prints them.</summary>
    public MetricsObject Metrics { get; } = new(report, language, compact: false);

    /// <summary>The fields that the template or a text has asked for.</summary>
    public ReadNames ReadFields { get; } = new();

    /// <summary>Fills in the values that the remarks of metrics refer to; before anything can print them.</summary>
    public void ComposeRemarks()
    {
        foreach (MetricObject metric in Metrics.All)
        {
            if (metric.Note is { } note)
            {
                note.Text = Compose(note.Words);
            }

            if (metric.Source is { } source)
            {
                source.Text = Compose(source.Words);
            }
        }
    }

    private MetricsObject Compact => _compact ??= new MetricsObject(report, language, compact: true);

    private TextScope Scope => _scope ??= new TextScope(report, language, Metrics, this);

    private TextScope CompactScope => _compactScope ??= new TextScope(report, language, Compact, this);

    public LocatedText Compose(Phrase phrase) => Compose(phrase, isCompact: false);

    /// <summary>A text that another text refers to.</summary>
    /// <exception cref="TemplateFault">It leads back to itself, or the texts grow too long.</exception>
    public LocatedText ComposeWithin(Phrase phrase)
    {
        if (_composing.Contains(phrase))
        {
            throw new TemplateFault(TemplateDiagnostics.RefersToItself(phrase.Span));
        }

        if (_composing.Count > MostNested)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(phrase.Span, RenderLimitWords.Nesting));
        }

        Quantity? quantity = _quantity;
        LocatedText text = Compose(phrase);
        _quantity = quantity;
        _inserted += text.Text.Length;
        return _inserted <= contexts.Limits.StringCharacters
            ? text
            : throw new TemplateFault(TemplateDiagnostics.TooMuch(phrase.Span, RenderLimitWords.TextLength));
    }

    /// <summary>Table cells print values in their compact form: 8600+, without the unit.</summary>
    public ComposedTable Compose(ReportTable table)
    {
        if (table.Members.IsEmpty)
        {
            bool isCalculated = table.IsCalculated;
            return Compose(table, [.. table.Rows.Select(row => row.Select(cell => Compose(cell, isCalculated)).ToImmutableArray())]);
        }

        MemberTable members = new(report, table, Compact, language);
        return members.AddHeadings(bag) is { } headed && report.Collected is not null
            ? Compose(headed, members.Rows()) with { Totals = members.Totals() }
            : Compose(table with { Total = false, Derive = [] }, []);
    }

    private ComposedTable Compose(ReportTable table, ImmutableArray<ImmutableArray<ComposedCell>> rows)
    {
        ImmutableArray<LocatedText> columns = [.. table.Columns.Select(column => Compose(column, isCompact: true))];

        // The first column contains names, even if they are years.
        ImmutableArray<FigureColumn> figures =
        [
            .. columns.Select((heading, column) => FigureColumn.Of(
                [.. rows.Select(row => row[column])],
                column == 0 ? HeadingMeaning.Names : ColumnHeading.MeaningOf(heading.Text),
                mayBeYears: table is { Unit: null, HasSums: true } && !ColumnHeading.NamesAmount(heading.Text),
                language)),
        ];
        ComposedTable composed = new(
            table,
            table.Caption is { } caption ? Compose(caption) : null,
            table.Unit is { } unit ? Compose(unit) : null,
            columns,
            rows,
            figures,
            [.. table.Widths.Select(width => LocatedText.Of(width))]);
        if (table.Members.IsEmpty)
        {
            TotalCheck.Check(composed, bag);
        }

        return composed;
    }

    /// <summary>A chart with those of its metrics that exist.</summary>
    public ComposedChart Compose(ReportChart chart)
    {
        ImmutableArray<MetricObject>.Builder metrics = ImmutableArray.CreateBuilder<MetricObject>(chart.Metrics.Length);
        foreach (Phrase id in chart.Metrics)
        {
            if (Compact.Find(id.Text) is { } metric)
            {
                metrics.Add(metric);
            }
            else
            {
                bag.Add(TemplateDiagnostics.UnknownMetric(id.Text, id.Span, [.. Compact.GetMembers()]));
            }
        }

        return new ComposedChart(
            chart, chart.Title is { } title ? Compose(title) : null, chart.Unit is { } unit ? Compose(unit) : null, metrics.DrainToImmutable())
        {
            Target = chart.Target is { } target ? Compose(target) : null,
        };
    }

    // A cell that is one reference and nothing else counts as what it refers to. One with a unit counts only where something is calculated.
    private ComposedCell Compose(ReportCell cell, bool isCalculated)
    {
        string words = TagMarks.Normalize(cell.Text.Text);
        if (!words.StartsWith("{{", StringComparison.Ordinal))
        {
            bool showsUnit = cell.Quantity is { Unit: not null, IsRate: false };
            return new ComposedCell(Compose(cell.Text, isCompact: true), showsUnit && !isCalculated ? null : cell.Quantity, showsUnit, cell.IsInQuotes);
        }

        _quantity = null;
        LocatedText text = Compose(cell.Text, isCompact: true);
        bool isAlone = words.EndsWith("}}", StringComparison.Ordinal) && words.LastIndexOf("{{", StringComparison.Ordinal) == 0;
        return new ComposedCell(text, isAlone ? _quantity : null);
    }

    private LocatedText Compose(Phrase phrase, bool isCompact)
    {
        string text = TagMarks.Normalize(phrase.Text);
        int open = text.IndexOf("{{", StringComparison.Ordinal);
        if (open < 0)
        {
            return LocatedText.Of(phrase);
        }

        ComposedText output = _spare ?? new ComposedText(contexts.Limits.OutputCharacters);
        _spare = null;
        output.Begin(phrase, text);
        _composing.Add(phrase);
        if (!ComposeTags(phrase, text, open, isCompact ? CompactScope : Scope, output))
        {
            output.Begin(phrase, text);
            new TextProgram(phrase, text, language, isCompact ? CompactScope : Scope, contexts).Run(output, bag);
        }

        _composing.RemoveAt(_composing.Count - 1);
        LocatedText composed = output.ToText();
        _spare = output;
        return composed;
    }

    // False if a tag is a statement, which only the text as a whole makes sense of.
    private bool ComposeTags(Phrase phrase, string text, int open, TextScope scope, ComposedText output)
    {
        int done = 0;
        while (open >= 0)
        {
            int close = text.IndexOf("}}", open + 2, StringComparison.Ordinal);
            int next = text.IndexOf("{{", open + 2, StringComparison.Ordinal);
            if (close >= 0 && TextProgram.IsStatement(text.AsSpan()[(open + 2)..close]))
            {
                return false;
            }

            output.AddWords(done, open);
            if (close < 0 || (next >= 0 && next < close))
            {
                int lineEnd = text.IndexOf('\n', open);
                bag.Add(TemplateDiagnostics.UnclosedTag(phrase.SpanOf(open, lineEnd < 0 ? text.Length : lineEnd)));
                done = next < 0 ? text.Length : next;
            }
            else
            {
                done = close + 2;
                Evaluate(phrase, open, done, scope, output);
            }

            open = next < 0 || next >= done ? text.IndexOf("{{", done, StringComparison.Ordinal) : next;
        }

        output.AddWords(done, text.Length);
        return true;
    }

    private void Evaluate(Phrase phrase, int start, int end, TextScope scope, ComposedText output)
    {
        ReadOnlySpan<char> words = phrase.Text.AsSpan()[(start + 2)..(end - 2)];
        if (NamesUnreadable(words))
        {
            return;
        }

        ReadOnlySpan<char> path = words.Trim(' ');
        int dot = path.IndexOf('.');
        if (!IsName(dot < 0 ? path : path[..dot]) || (dot >= 0 && !IsName(path[(dot + 1)..])))
        {
            new Formula(phrase, start, end, language, scope, contexts).Evaluate(output, bag, out _quantity);
            return;
        }

        string id = (dot < 0 ? path : path[..dot]).ToString();
        int at = start + 2 + words.IndexOf(id);
        if (scope.Metrics.Find(id) is { } metric)
        {
            _quantity = dot < 0 ? metric.Quantity : null;
            if ((dot < 0 ? metric.Print() : Member(phrase, at, metric, path[(dot + 1)..].ToString())) is { } value)
            {
                output.AddSlot(value, default);
            }
        }
        else if (TextScope.IsOwnName(id))
        {
            new Formula(phrase, start, end, language, scope, contexts).Evaluate(output, bag, out _quantity);
        }
        else if (report.AbsentMetrics.FirstOrDefault(absent => absent.Id == id) is { } absent)
        {
            bag.Add(TemplateDiagnostics.AskedForBy(TemplateDiagnostics.MetricWithoutValue(absent), phrase.SpanOf(at, at + id.Length)));
        }
        else
        {
            bag.Add(TemplateDiagnostics.UnknownMetric(id, phrase.SpanOf(at, at + id.Length), [.. scope.Metrics.GetMembers()], scope.Shapes.Keys));
        }
    }

    // The text for a member such as `change` in `{{ lectures.change }}`, which begins at an offset of the phrase.
    private LocatedText? Member(Phrase phrase, int at, MetricObject metric, string member)
    {
        string id = metric.Metric.Id;
        int memberAt = at + id.Length + 1;
        if (TemplateNames.MemberShape("metric", member) is null)
        {
            bag.Add(TemplateDiagnostics.UnknownMember(id, member, Place(), TemplateNames.MembersOf("metric")));
            return null;
        }

        try
        {
            object? given = metric.Get(member);
            _quantity = given is QuantityObject quantity ? quantity.Printed : Arithmetic.ReadQuantity(given);
            LocatedText? value = given switch
            {
                LocatedText text => text,
                TemplateObject thing => thing.Print(),
                decimal number => LocatedText.Printed(language.Number(number), metric.Span, id),
                _ => null,
            };
            if (value is null)
            {
                SourceSpan span = phrase.SpanOf(at, memberAt + member.Length);
                bag.Add(member == "completion" && metric.Metric.Target is { Number: 0 }
                    ? TemplateDiagnostics.NoShareOfZero(id, span, metric.Metric.IdSpan)
                    : TemplateDiagnostics.NoMetricPart(id, member, span, metric.Metric.IdSpan));
            }

            return value;
        }
        catch (TemplateFault fault)
        {
            bag.Add(TemplateDiagnostics.AskedForBy(fault.Diagnostic, Place()));
            return null;
        }

        SourceSpan Place() => phrase.SpanOf(memberAt, memberAt + member.Length);
    }

    private bool NamesUnreadable(ReadOnlySpan<char> words) =>
        !report.UnreadableMetrics.IsEmpty && NamesUnreadable(words.ToString());

    private bool NamesUnreadable(string words) =>
        report.UnreadableMetrics.Intersect(words.Split([.. words.Where(c => !char.IsLetterOrDigit(c) && c != '_')]), StringComparer.Ordinal).Any();

    private static bool IsName(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return word.Length > 0 && (char.IsLetter(word[0]) || word[0] == '_');
    }
}
