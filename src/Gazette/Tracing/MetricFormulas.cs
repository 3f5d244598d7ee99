using System.Collections.Immutable;
using System.Globalization;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Tracing;

/// <summary>How the values that templates print of a metric are computed, as sums that a reader can do again.</summary>
internal sealed class MetricFormulas(Report report, LanguageRules language)
{
    // The addends of a summary of a thousand villages are operands, and no formula.
    private const int MostTerms = 10;
    private const int LongestWritten = 60;

    /// <summary>What is written at a place.</summary>
    public static string WrittenAt(SourceSpan place)
    {
        if (place.File is null || place.IsWholeFile)
        {
            return "";
        }

        string text = place.File.Text[place.Start..Math.Min(place.End, place.Start + LongestWritten)];
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).TrimEnd() + (place.Length > LongestWritten || end >= 0 ? "…" : "");
    }

    /// <summary>The value itself: one that is collected has its members, one that is printed in another unit its conversion.</summary>
    public TracedNumber ValueOf(Metric metric, TracedNumber number)
    {
        number = number with { Written = WrittenAt(metric.ValueSpan), Place = TracedPlace.Of(metric.ValueSpan) };
        if (!metric.ByMember.IsEmpty)
        {
            return number with
            {
                Kind = NumberKind.Derived,
                Written = null,
                Place = TracedPlace.Of(metric.IdSpan),
                Formula = Combined(metric),
                Operands = MembersOf(metric),
            };
        }

        Quantity shown = UnitScale.Show(metric.Value, UnitScale.ShownUnit(metric, language));
        return shown.Number == metric.Value.Number && shown.Unit == metric.Value.Unit
            ? number
            : number with { Formula = $"{WithUnit(metric.Value)} {Sign(IsSame(metric.Value, shown))} {WithUnit(shown)}" };
    }

    /// <summary>A change against an earlier value.</summary>
    public TracedNumber ChangeOf(Metric metric, ComparisonBasis basis, TracedNumber number)
    {
        Quantity? before = metric.Earlier(basis, Comparands.IsWholeYear(report.Period));
        number = number with { Kind = NumberKind.Derived, Place = TracedPlace.Of(metric.ValueSpan), Written = WrittenAt(metric.ValueSpan) };
        return before is null
            ? number with { Place = TracedPlace.Of(EarlierSpan(metric, basis)), Written = WrittenAt(EarlierSpan(metric, basis)) }
            : number with { Formula = Changed(metric, before), Operands = [Own(metric), Earlier(metric, basis)] };
    }

    /// <summary>How much of the target is reached.</summary>
    public static TracedNumber CompletionOf(Metric metric, TracedNumber number)
    {
        number = number with { Kind = NumberKind.Derived, Place = TracedPlace.Of(metric.ValueSpan), Written = WrittenAt(metric.ValueSpan) };
        if (metric.Target is not { } target)
        {
            return number;
        }

        decimal goal = (UnitScale.Rescale(target, metric.Value.Unit) ?? target).Number;
        string? formula = goal != 0 && Rounding.PercentReached(metric.Value.Number, goal) is { } reached
            ? $"{Term(metric.Value.Number)} / {Term(goal)} {Sign(metric.Value.Number / goal * 100 == reached)} {Plain(Rounding.WithoutTrailingZeros(reached))}%"
            : null;
        Operand aim = new($"{metric.Id}.target", WithUnit(target), TracedPlace.Of(TargetSpan(metric)));
        return number with { Formula = formula, Operands = [Own(metric), aim] };
    }

    /// <summary>An earlier value, or a target, which the report or another one gives.</summary>
    public static TracedNumber GivenOf(Metric metric, DerivationKind kind, TracedNumber number)
    {
        SourceSpan place = kind switch
        {
            DerivationKind.Previous => metric.PreviousSpan ?? metric.LastYearSpan ?? metric.ValueSpan,
            DerivationKind.LastYear => metric.LastYearSpan ?? metric.PreviousSpan ?? metric.ValueSpan,
            _ => TargetSpan(metric),
        };
        return number with { Place = TracedPlace.Of(place), Written = WrittenAt(place) };
    }

    public static ImmutableArray<Operand> PartsOf(Metric metric) =>
        [.. metric.Parts.Select(part => new Operand(part.Label, WithUnit(part.Value), TracedPlace.Of(part.Span)))];

    public static ImmutableArray<Operand> MembersOf(Metric metric) =>
    [
        .. metric.ByMember.Select(own =>
            new Operand(own.Member, own.Place?.Written is { Length: > 0 } text ? text : WithUnit(own.Value), TracedPlace.Of(own.Place))),
    ];

    /// <summary>The number of a metric, or of a member of it, in a formula.</summary>
    public static (string Number, Operand Operand) MemberOf(Metric metric, string? member)
    {
        (Quantity? quantity, SourceSpan place) = member switch
        {
            "previous" => (metric.Previous, metric.PreviousSpan ?? metric.ValueSpan),
            "last_year" => (metric.LastYear, metric.LastYearSpan ?? metric.ValueSpan),
            "target" => (metric.Target, TargetSpan(metric)),
            _ => (metric.Value, metric.ByMember.IsEmpty ? metric.ValueSpan : metric.IdSpan),
        };
        string name = quantity is null || member is not ("previous" or "last_year" or "target") ? metric.Id : $"{metric.Id}.{member}";
        Quantity given = quantity ?? metric.Value;
        return (Term(given.Number), new Operand(name, WithUnit(given), TracedPlace.Of(place)));
    }

    private static SourceSpan EarlierSpan(Metric metric, ComparisonBasis basis) =>
        (basis == ComparisonBasis.YearOnYear ? metric.LastYearSpan ?? metric.PreviousSpan : metric.PreviousSpan ?? metric.LastYearSpan) ?? metric.ValueSpan;

    private static SourceSpan TargetSpan(Metric metric) => metric.TargetSpan ?? (metric.ByMember.IsEmpty ? metric.ValueSpan : metric.IdSpan);

    private static Operand Own(Metric metric) =>
        new(metric.Id, WithUnit(metric.Value), TracedPlace.Of(metric.ByMember.IsEmpty ? metric.ValueSpan : metric.IdSpan));

    private Operand Earlier(Metric metric, ComparisonBasis basis)
    {
        Quantity before = metric.Earlier(basis, Comparands.IsWholeYear(report.Period))!;
        bool isLastYear = ReferenceEquals(before, metric.LastYear);
        SourceSpan place = (isLastYear ? metric.LastYearSpan : metric.PreviousSpan) ?? metric.ValueSpan;
        return new Operand($"{metric.Id}.{(isLastYear ? "last_year" : "previous")}", WithUnit(before), TracedPlace.Of(place));
    }

    private static string? Changed(Metric metric, Quantity before)
    {
        Change change = Change.Between(metric.Value, before, metric.Kind);
        decimal now = metric.Value.Number;
        decimal then = (UnitScale.Rescale(before, metric.Value.Unit) ?? before).Number;
        switch (change.Form)
        {
            case ChangeForm.Percent or ChangeForm.ToZero or ChangeForm.BroadlySame when then != 0:
                decimal percent = Math.Abs((now - then) / then * 100);
                decimal printed = change.Form == ChangeForm.BroadlySame ? Rounding.HalfAwayFromZero(percent, 1) : change.Figure;
                string result = (now < then ? "-" : "") + Plain(Rounding.WithoutTrailingZeros(printed));
                return $"({Plain(now)} - {Term(then)}) / {Term(then)} {Sign(percent == printed)} {result}%";
            case ChangeForm.Multiple when then != 0:
                return $"{Term(now)} / {Term(then)} {Sign(now / then == change.Times)} {Plain(Rounding.WithoutTrailingZeros(change.Times))}";
            case ChangeForm.None or ChangeForm.Compared or ChangeForm.Alike or ChangeForm.Beside or ChangeForm.Unknown:
                return null;
            default:
                return $"{Plain(now)} - {Term(then)} = {Plain(now - then)}";
        }
    }

    private static string? Combined(Metric metric)
    {
        string[] terms = [.. metric.ByMember.Take(MostTerms).Select(own => Term(own.Value.Number))];
        bool isWhole = terms.Length == metric.ByMember.Length;
        return metric.Aggregate switch
        {
            Aggregate.Sum or Aggregate.Last => $"{string.Join(" + ", terms)}{(isWhole ? "" : " + …")} = {Plain(metric.Value.Number)}",
            Aggregate.Max => $"max({string.Join(", ", terms)}{(isWhole ? "" : ", …")}) = {Plain(metric.Value.Number)}",
            Aggregate.Min => $"min({string.Join(", ", terms)}{(isWhole ? "" : ", …")}) = {Plain(metric.Value.Number)}",
            Aggregate.Mean => MeanOf(metric, isWhole),
            _ => null,
        };
    }

    // Without a number's weight a reader could not do the sum again.
    private static string MeanOf(Metric metric, bool isWhole)
    {
        string[] terms = [.. metric.ByMember.Take(MostTerms).Select(own => $"{Term(own.Value.Number)} * {Plain(own.Weight ?? 1)}")];
        decimal weights = metric.ByMember.Sum(own => own.Weight ?? 1);
        bool isExact = metric.ByMember.Sum(own => own.Value.Number * (own.Weight ?? 1)) == metric.Value.Number * weights;
        return $"({string.Join(" + ", terms)}{(isWhole ? "" : " + …")}) / {Plain(weights)} {Sign(isExact)} {Plain(metric.Value.Number)}";
    }

    private static bool IsSame(Quantity value, Quantity shown) => (UnitScale.Rescale(value, shown.Unit) ?? value).Number == shown.Number;

    private static string Sign(bool isExact) => isExact ? "=" : "≈";

    public static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Term(decimal number) => number < 0 ? $"({Plain(number)})" : Plain(number);

    private static string WithUnit(Quantity quantity)
    {
        string unit = quantity.Unit?.Plural ?? "";
        return unit.Length > 0 && unit[0] is > ' ' and < '\u2E80' and not '%' ? $"{Plain(quantity.Number)} {unit}" : Plain(quantity.Number) + unit;
    }
}
