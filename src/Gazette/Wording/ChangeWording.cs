using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>
/// The wording of a change against an earlier value. Percentages have one decimal, are computed from the raw values, and are never negative: a fall
/// is expressed by a word; a difference has the decimals of the two values. For an approximate value there is no percentage and no difference, since
/// both would look exact: only "more than last year's 96" if that is certain, and otherwise the earlier value beside it.
/// </summary>
internal static class ChangeWording
{
    /// <summary>同比增长23.1%; up 23.1% year on year. Null when there is no previous value.</summary>
    /// <param name="show">The unit to print differences in, if that differs from the value's in scale.</param>
    public static string? Prose(
        Quantity value, Quantity? previous, MetricKind kind, bool lowerIsBetter, Comparand comparand, LanguageRules l, string? show = null)
    {
        Change change = Show(Change.Between(value, previous, kind), show);
        return change.Form == ChangeForm.None || previous is null ? null : l.Change(change, UnitScale.Show(previous, show), kind, lowerIsBetter, comparand);
    }

    /// <summary>The words where the report says that there is no earlier value: 上年同期无可比数据.</summary>
    public static string Unknown(MetricKind kind, Comparand comparand, LanguageRules l) =>
        l.Change(new Change(ChangeForm.Unknown), previous: null, kind, lowerIsBetter: false, comparand);

    /// <summary>
    /// For table cells: <c>+23.1%</c>, <c>-5.0%</c>, <c>+5.7个百分点</c>, <c>+5.7 pp</c>, <c>+3场</c>, <c>—</c> when there is no figure.
    /// </summary>
    public static string Compact(Quantity value, Quantity? previous, MetricKind kind, LanguageRules l, string? show = null)
    {
        Change change = Show(Change.Between(value, previous, kind), show);
        string sign = change.Up ? "+" : l.Marks.Minus;
        return change.Form switch
        {
            ChangeForm.None or ChangeForm.Compared or ChangeForm.Alike or ChangeForm.Beside or ChangeForm.BothZero => "—",
            ChangeForm.Same or ChangeForm.BroadlySame when value.IsRate => l.Number(change.Difference!.Number) + l.PointsOf(value.Unit),
            ChangeForm.Same or ChangeForm.BroadlySame => "0.0%",
            ChangeForm.Points => sign + l.Number(change.Figure) + l.PointsOf(value.Unit),

            // In a column, 20.0% is below 23.1%; prose says 20%.
            ChangeForm.Percent or ChangeForm.ToZero or ChangeForm.Multiple => sign + l.Number(change.Figure + 0.0m) + "%",
            _ => sign + l.Figures(change.Difference!),
        };
    }

    // The change is computed from the raw values; only what is printed is converted to the unit to show.
    private static Change Show(Change change, string? unit) =>
        change.Difference is { } difference ? change with { Difference = UnitScale.Show(difference, unit) } : change;
}
