using System.Collections.Immutable;

namespace Gazette.Documents;

/// <summary>The content of a chart, read from a container <c>chart</c> and the table in it.</summary>
/// <param name="Corner">The header of the first column.</param>
/// <param name="Categories">The first cell of each row.</param>
/// <param name="Table">The table that contains the numbers.</param>
public sealed record ChartData(
    ChartKind Kind, string Title, string Unit, string Corner, ImmutableArray<string> Categories, ImmutableArray<ChartSeries> Series, Table Table)
{
    /// <summary>Columns or bars are on top of each other rather than side by side.</summary>
    public bool IsStacked { get; init; }

    /// <summary>The cell that a number was read from.</summary>
    internal TableCell CellOf(int series, int category) => Table.Rows.Where(row => !row.IsHeader).ElementAt(category).Cells[series + 1];

    /// <summary>Where a number begins in a stack: on top of the earlier ones with the same sign; 0 if nothing is stacked.</summary>
    internal decimal Below(int series, int category)
    {
        decimal own = Series[series].Values[category] ?? 0;
        return !IsStacked || Series[series].IsTarget ? 0
            : Series.Take(series).Where(earlier => !earlier.IsTarget).Sum(earlier => earlier.Values[category] is { } value && value < 0 == own < 0 ? value : 0);
    }

    /// <summary>The chart's title with the unit of its numbers; empty if it has neither.</summary>
    public string Heading => (Title.Length, Unit.Length) switch
    {
        (_, 0) => Title,
        (0, _) => Unit,
        _ => EastAsianText.Width(Title) > Title.Length ? $"{Title}（{Unit}）" : $"{Title} ({Unit})",
    };
}
