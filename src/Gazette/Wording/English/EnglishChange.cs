using System.Diagnostics;
using Gazette.Reports;

namespace Gazette.Wording.English;

/// <summary>Changes in English. Comparisons use digits even below ten: 3 more than a year earlier.</summary>
internal static class EnglishChange
{
    public static string Write(Change change, Quantity? previous, MetricKind kind, Comparand comparand, LanguageRules l)
    {
        bool yearly = comparand == Comparand.YearEarlier;
        string period = yearly ? "" : PeriodOf(comparand);
        string compared = yearly ? "year on year" : $"on the previous {period}";
        string same = yearly ? "year on year" : $"from the previous {period}";
        string then = yearly ? "a year earlier" : $"in the previous {period}";
        string difference = change.Difference is { } quantity ? l.Figures(quantity) : "";
        return change.Form switch
        {
            ChangeForm.Compared or ChangeForm.ToZero or ChangeForm.TurnedPositive or ChangeForm.TurnedNegative =>
                $"{(change.Up ? "up" : "down")} from {Before()} {then}",
            ChangeForm.Alike => $"much the same as {then}",
            ChangeForm.Beside => $"against {Before()} {then}",
            ChangeForm.Unknown => $"with no comparable figure for the {(yearly ? "same period last year" : $"previous {period}")}",
            ChangeForm.Same => $"unchanged {same}",
            ChangeForm.BothZero => "none in either period",
            ChangeForm.BroadlySame => $"broadly unchanged {same}",
            ChangeForm.FromZero => $"against {(change.Up && kind == MetricKind.Count ? "none" : "zero")} in the "
                + (yearly ? "same period last year" : $"previous {period}"),
            ChangeForm.Absolute => $"{More(change, kind, l)} than {then}",
            ChangeForm.Duration => $"{difference} {(change.Up ? "longer" : "shorter")} than {then}",
            ChangeForm.Points => $"{(change.Up ? "up" : "down")} {EnglishQuantity.Points(change.Figure, change.Difference?.Unit, l)} {compared}",
            ChangeForm.Percent => $"{(change.Up ? "up" : "down")} {Figure(change.Figure, l)}% {compared}",
            ChangeForm.Multiple => $"{Figure(change.Times, l)} times the figure {(yearly ? then : $"for the previous {period}")}",
            ChangeForm.Loss => $"a loss {difference} {(change.Up ? "smaller" : "larger")} than {then}",
            _ => throw new UnreachableException(),
        };

        // The names of counted things are left out here too; signs and units of measure stay.
        string Before() => l.Figures(EnglishQuantity.IsCounted(previous!.Unit) ? previous with { Unit = null } : previous);
    }

    /// <summary>What kind of period the one before is.</summary>
    public static string PeriodOf(Comparand comparand) => comparand switch
    {
        Comparand.YearEarlier or Comparand.PreviousYear => "year",
        Comparand.FirstHalf or Comparand.SecondHalfLastYear => "half-year",
        Comparand.PreviousQuarter => "quarter",
        Comparand.PreviousMonth => "month",
        Comparand.PreviousPeriod => "period",
        _ => throw new UnreachableException(),
    };

    // What is counted has just been named, so it is not repeated: 3 more; but $8 more, 0.7 ha less.
    private static string More(Change change, MetricKind kind, LanguageRules l)
    {
        Quantity difference = change.Difference!;
        bool counted = kind == MetricKind.Count && EnglishQuantity.IsCounted(difference.Unit) && difference.Number.Scale == 0;
        string amount = l.Figures(counted ? difference with { Unit = null } : difference);
        return amount + " " + (change.Up ? "more" : counted || difference.Unit is null ? "fewer" : "less");
    }

    private static string Figure(decimal figure, LanguageRules l) => l.Number(Rounding.WithoutTrailingZeros(figure));
}
