using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Tracing;

/// <summary>Finds the numbers of a line, and where each of them comes from.</summary>
internal sealed class NumberTracer(Report report, LanguageRules language)
{
    // The sums of a long table.
    private const int MostTerms = 10;

    private readonly MetricFormulas _formulas = new(report, language);
    private readonly Dictionary<string, Metric> _metrics = report.Metrics.ToDictionary(metric => metric.Id, StringComparer.Ordinal);

    public IEnumerable<TracedNumber> Find(TracedLine line)
    {
        foreach (TracedPiece piece in line.Pieces)
        {
            if (piece.Run.Origin is PrintedValue value)
            {
                if (HasDigit(piece.Text) || (IsNumber(value) && piece.Text.Any(char.IsLetter)))
                {
                    yield return Trace(value, new TracedNumber(piece.Text, NumberKind.Derived, line, piece.Start), piece.Run);
                }

                continue;
            }

            for (int start = 0; FindToken(piece.Text, start) is var (from, to); start = to)
            {
                yield return OfWords(line, piece, from, to);
            }
        }
    }

    /// <summary>Words that the report or the template writes as they are, or that the template has made.</summary>
    public static TracedNumber OfWords(TracedLine line, in TracedPiece piece, int from, int to)
    {
        if (piece.Run.Origin is PrintedValue value)
        {
            return Given(new TracedNumber(piece.Text[from..to], NumberKind.Label, line, piece.Start + from), value.Place);
        }

        TextRun run = piece.Run.Slice(from, to);
        TracedNumber number = new(piece.Text[from..to], piece.IsLabel ? NumberKind.Label : NumberKind.Words, line, piece.Start + from);
        SourceSpan place = run.Span;
        if (place.File is null)
        {
            return number;
        }

        // What the file has there is what is printed; otherwise a function has computed it.
        bool isWritten = place.Has(run.Text) || MetricFormulas.WrittenAt(place).Contains(run.Text, StringComparison.Ordinal);
        string? tag = isWritten && !piece.IsLabel ? null : TemplateTag.Around(place);
        return number with
        {
            Kind = tag is not null ? NumberKind.Label : number.Kind,
            Place = TracedPlace.Of(place),
            Written = tag ?? MetricFormulas.WrittenAt(place),
        };
    }

    private TracedNumber Trace(PrintedValue value, TracedNumber number, in TextRun run)
    {
        Derivation? how = value.Derivation;
        string? id = value.Metric ?? how?.Metric;
        Metric? metric = id is null ? null : _metrics.GetValueOrDefault(id);
        number = number with { Metric = metric?.Id, Label = metric?.Label, Member = NameOf(how?.Kind) };
        return (how?.Kind, metric) switch
        {
            (DerivationKind.Name, _) => Given(number with { Kind = NumberKind.Label }, run.Span),
            (DerivationKind.Date, _) => Given(number with { Kind = NumberKind.Date }, value.Place),
            (null or DerivationKind.Collected, { } of) => _formulas.ValueOf(of, number with { Kind = NumberKind.Metric }),
            (DerivationKind.Previous or DerivationKind.LastYear or DerivationKind.Target, { } of) =>
                MetricFormulas.GivenOf(of, how.Kind, number with { Kind = NumberKind.Metric }),
            (DerivationKind.Change, { } of) => _formulas.ChangeOf(of, of.Basis, number),
            (DerivationKind.YearOnYear, { } of) => _formulas.ChangeOf(of, ComparisonBasis.YearOnYear, number),
            (DerivationKind.PeriodOnPeriod, { } of) => _formulas.ChangeOf(of, ComparisonBasis.PeriodOnPeriod, number),
            (DerivationKind.Completion, { } of) => MetricFormulas.CompletionOf(of, number),
            (DerivationKind.Parts, { } of) => Given(number with { Kind = NumberKind.Metric, Operands = MetricFormulas.PartsOf(of) }, of.ValueSpan),
            (DerivationKind.ByMember, { } of) => Given(number with { Operands = MetricFormulas.MembersOf(of) }, of.IdSpan),
            (DerivationKind.Member, { } of) => OfMember(number, of, how.Member!),
            (DerivationKind.Sum or DerivationKind.Difference or DerivationKind.Percent, _) => OfCells(number, how, value.Place),
            _ => OfExpression(number, value.Place),
        };
    }

    private static TracedNumber OfMember(TracedNumber number, Metric metric, string member)
    {
        ImmutableArray<Operand> own = [.. MetricFormulas.MembersOf(metric).Where(operand => operand.Name == member)];
        return own is [var only] ? number with { Kind = NumberKind.Metric, Owner = member, Written = only.Written, Place = only.Place } : number;
    }

    private static TracedNumber OfCells(TracedNumber number, Derivation how, SourceSpan table)
    {
        IReadOnlyList<LocatedText> cells = how.Operands;
        string[] terms = [.. cells.Take(MostTerms).Select(cell => cell.Text)];
        string rest = cells.Count > MostTerms ? " + …" : "";
        return number with
        {
            Place = TracedPlace.Of(table),
            Formula = (how.Kind, terms) switch
            {
                (DerivationKind.Sum, [var only]) => only,
                (DerivationKind.Sum, _) => $"{string.Join(" + ", terms)}{rest} = {number.Printed}",
                (DerivationKind.Difference, [var now, var then]) => $"{now} - {then} = {number.Printed}",
                (DerivationKind.Percent, [var now, var then]) => $"({now} - {then}) / {then} = {number.Printed}%",
                _ => null,
            },
            Operands = [.. cells.Select(cell => new Operand(cell.Runs is [{ Metric: { } id }] ? id : "", cell.Text, PlaceOf(cell)))],
        };
    }

    private TracedNumber OfExpression(TracedNumber number, SourceSpan place)
    {
        number = number with { Place = TracedPlace.Of(place) };
        if (TemplateTag.Around(place) is not { } tag)
        {
            return number with { Written = MetricFormulas.WrittenAt(place) };
        }

        ExpressionReader reader = new(report);
        (string formula, ImmutableArray<Operand> operands) = reader.Read(tag, out bool isDate);
        return isDate
            ? number with { Kind = NumberKind.Date, Written = tag, Place = reader.FindDate(tag) ?? number.Place }
            : number with { Written = tag, Formula = operands.IsEmpty ? null : formula, Operands = operands };
    }

    private static TracedNumber Given(TracedNumber number, SourceSpan place) =>
        number with { Place = TracedPlace.Of(place), Written = MetricFormulas.WrittenAt(place) };

    private static TracedPlace? PlaceOf(LocatedText cell) => cell.Runs is [var first, ..] ? TracedPlace.Of(first.Span) : null;

    private static bool IsNumber(PrintedValue value) =>
        value.Derivation is { Kind: not (DerivationKind.Name or DerivationKind.Date) } || (value.Derivation is null && value.Metric is not null);

    private static string? NameOf(DerivationKind? kind) => kind switch
    {
        DerivationKind.Previous => "previous",
        DerivationKind.LastYear => "last_year",
        DerivationKind.Target => "target",
        DerivationKind.Change => "change",
        DerivationKind.YearOnYear => "year_on_year",
        DerivationKind.PeriodOnPeriod => "period_on_period",
        DerivationKind.Completion => "completion",
        DerivationKind.Parts => "parts",
        DerivationKind.ByMember => "by_member",
        _ => null,
    };

    private static bool IsDigitAt(string text, int at) => at < text.Length && char.IsDigit(text[at]);

    private static bool HasDigit(string text) => text.Any(char.IsDigit);

    // A number with its points, commas and percent sign.
    private static (int From, int To)? FindToken(string text, int start)
    {
        int from = start;
        while (from < text.Length && !char.IsDigit(text[from]))
        {
            from++;
        }

        if (from == text.Length)
        {
            return null;
        }

        int to = from + 1;
        while (to < text.Length && (char.IsDigit(text[to]) || (text[to] is '.' or ',' or ':' or '-' or '/' && IsDigitAt(text, to + 1))))
        {
            to++;
        }

        return (from, to < text.Length && text[to] is '%' or '‰' or '％' ? to + 1 : to);
    }
}
