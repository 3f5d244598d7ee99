using System.Diagnostics;
using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>Changes in English. Comparisons keep their digits, also below ten: 3 more than a year earlier.</summary>
internal static class EnglishChange
{
    public static string Write(Change change, Quantity previous, MetricKind kind, ComparisonBasis basis)
    {
        bool yearly = basis == ComparisonBasis.YearOnYear;
        string compared = yearly ? "year on year" : "on the previous period";
        string than = yearly ? "than a year earlier" : "than in the previous period";
        string then = yearly ? "a year earlier" : "in the previous period";
        string difference = change.Difference is { } quantity ? QuantityWording.Figures(quantity, Language.English) : "";
        string figure = Figure(change.Figure);
        string before = QuantityWording.Figures(previous with { Unit = NameOf(previous) }, Language.English);
        return change.Form switch
        {
            ChangeForm.Compared => $"{(change.Up ? "up" : "down")} from {before} {then}",
            ChangeForm.Same => $"unchanged {compared}",
            ChangeForm.BothZero => "none in either period",
            ChangeForm.BroadlySame => $"broadly unchanged {compared}",
            ChangeForm.FromZero when change.Up => yearly ? "against none in the same period last year" : "against none in the previous period",
            ChangeForm.FromZero => $"down {difference} from zero {then}",
            ChangeForm.Absolute => $"{More(change, kind)} {than}",
            ChangeForm.Duration => $"{difference} {(change.Up ? "longer" : "shorter")} {than}",
            ChangeForm.Points => $"{(change.Up ? "up" : "down")} {figure} percentage {(change.Figure == 1 ? "point" : "points")} {compared}",
            ChangeForm.Percent => $"{(change.Up ? "up" : "down")} {figure}% {compared}",
            ChangeForm.Multiple => $"{Figure(change.Times)} times the figure {(yearly ? "a year earlier" : "for the previous period")}",
            ChangeForm.TurnedPositive => "turned positive",
            ChangeForm.TurnedNegative => "turned negative",
            ChangeForm.Loss => $"a loss {difference} {(change.Up ? "smaller" : "larger")} {than}",
            _ => throw new UnreachableException(),
        };
    }

    // What is counted has just been named, so it is not named again: 3 more; but $8 more, 0.7 ha less.
    private static string More(Change change, MetricKind kind)
    {
        Quantity difference = change.Difference!;
        bool counted = kind == MetricKind.Count && EnglishQuantity.IsCounted(difference.Unit) && difference.Number.Scale == 0;
        string amount = QuantityWording.Figures(counted ? difference with { Unit = null } : difference, Language.English);
        return amount + " " + (change.Up ? "more" : counted || difference.Unit is null ? "fewer" : "less");
    }

    // The words of what is counted are left out here too; signs and measures stay.
    private static Unit? NameOf(Quantity q) => EnglishQuantity.IsCounted(q.Unit) ? null : q.Unit;

    private static string Figure(decimal figure) => QuantityWording.Number(Rounding.WithoutTrailingZeros(figure), Language.English);
}
