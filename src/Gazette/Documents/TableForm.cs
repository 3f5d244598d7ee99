using System.Collections.Immutable;
using System.Globalization;

namespace Gazette.Documents;

/// <summary>
/// The settings in the container around a table: <c>::: table {widths="30% auto 25mm" .merge merge-total=2}</c>. Markdown cannot express them, and shows
/// the plain table.
/// </summary>
/// <param name="Widths">A width for each column, or null for a column that shares the rest; empty if all columns do.</param>
/// <param name="Merge">Whether cells with equal text below one another are merged.</param>
/// <param name="MergeTotal">How many columns the first cell of the last row spans; 1 if it has only its own.</param>
/// <param name="Style">The Word style that it asks for; null for that of all tables.</param>
internal sealed record TableForm(ImmutableArray<Length?> Widths, bool Merge, int MergeTotal, string? Style = null)
{
    public const string MergeTotalName = "merge-total";
    public const int LeastMergeTotal = 2;
    public const string WidthsName = "widths";
    public const string MergeName = "merge";
    public const string Automatic = "auto";

    public static TableForm None { get; } = new([], Merge: false, MergeTotal: 1);

    public static TableForm Of(Container container) => new(
        container.Attributes.GetValueOrDefault(WidthsName) is { } widths ? ReadWidths(widths) : [],
        container.HasClass(MergeName),
        ReadMergeTotal(container) ?? 1,
        container.Style);

    /// <summary>Null if it is not given, or not as a whole number of at least two.</summary>
    public static int? ReadMergeTotal(Container container) =>
        int.TryParse(container.Attributes.GetValueOrDefault(MergeTotalName), NumberStyles.None, CultureInfo.InvariantCulture, out int columns)
        && columns >= LeastMergeTotal ? columns : null;

    /// <summary>How many columns the first cell of the last row spans: the cells under it must be empty, since nothing in them would be seen.</summary>
    public int SpanOf(TableRow row)
    {
        int span = 1;
        while (span < MergeTotal && span < row.Cells.Length && row.Cells[span].Inlines.IsEmpty)
        {
            span++;
        }

        return span;
    }

    /// <summary>The first width of a list that cannot be read; null if all can.</summary>
    public static string? FindBadWidth(string widths) => Words(widths).FirstOrDefault(word => word != Automatic && Length.Parse(word) is null);

    private static ImmutableArray<Length?> ReadWidths(string widths) => [.. Words(widths).Select(Length.Parse)];

    private static string[] Words(string widths) => widths.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
}
