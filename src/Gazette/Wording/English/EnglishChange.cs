using System.Diagnostics;
using Gazette.Reports;

namespace Gazette.Wording.English;

/// <summary>Changes in English. Comparisons use digits even below ten: 3 more than a year earlier.</summary>
internal static class EnglishChange
{
    public static string Write(Change change, Quantity previous, MetricKind kind, ComparisonBasis basis, LanguageRules l)
    {
        bool yearly = basis == ComparisonBasis.YearOnYear;
        string compared = yearly ? "year on year" : "on the previous period";
        string than = yearly ? "than a year earlier" : "than in the previous period";
        string then = yearly ? "a year earlier" : "in the previous period";
        string difference = change.Difference is { } quantity ? l.Figures(quantity) : "";
        string figure = Figure(change.Figure, l);
        string before = l.Figures(previous with { Unit = NameOf(previous) });
        return change.Form switch
        {
            ChangeForm.Compared => $"{(change.Up ? "up" : "down")} from {before} {then}",
            ChangeForm.Same => $"unchanged {compared}",
            ChangeForm.BothZero => "none in either period",
            ChangeForm.BroadlySame => $"broadly unchanged {compared}",
            ChangeForm.FromZero when change.Up => yearly ? "against none in the same period last year" : "against none in the previous period",
            ChangeForm.FromZero => $"down {difference} from zero {then}",
            ChangeForm.Absolute => $"{More(change, kind, l)} {than}",
            ChangeForm.Duration => $"{difference} {(change.Up ? "longer" : "shorter")} {than}",
            ChangeForm.Points => $"{(change.Up ? "up" : "down")} {figure} percentage {(change.Figure == 1 ? "point" : "points")} {compared}",
            ChangeForm.Percent => $"{(change.Up ? "up" : "down")} {figure}% {compared}",
            ChangeForm.Multiple => $"{Figure(change.Times, l)} times the figure {(yearly ? "a year earlier" : "for the previous period")}",
            ChangeForm.TurnedPositive => "turned positive",
            ChangeForm.TurnedNegative => "turned negative",
            ChangeForm.Loss => $"a loss {difference} {(change.Up ? "smaller" : "larger")} {than}",
            _ => throw new UnreachableException(),
        };
    }

    // What is counted has just been named, so it is not repeated: 3 more; but $8 more, 0.7 ha less.
    private static string More(Change change, MetricKind kind, LanguageRules l)
    {
        Quantity difference = change.Difference!;
        bool counted = kind == MetricKind.Count && EnglishQuantity.IsCounted(difference.Unit) && difference.Number.Scale == 0;
        string amount = l.Figures(counted ? difference with { Unit = null } : difference);
        return amount + " " + (change.Up ? "more" : counted || difference.Unit is null ? "fewer" : "less");
    }

    // The names of counted things are left out here too; signs and units of measure stay.
    private static Unit? NameOf(Quantity q) => EnglishQuantity.IsCounted(q.Unit) ? null : q.Unit;

    private static string Figure(decimal figure, LanguageRules l) => l.Number(Rounding.WithoutTrailingZeros(figure));
}
