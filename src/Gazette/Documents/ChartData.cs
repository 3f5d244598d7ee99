using System.Collections.Immutable;

namespace Gazette.Documents;

/// <summary>What a chart shows, read from a container <c>chart</c> and the table in it.</summary>
/// <param name="Corner">What the first column is about, as its header says.</param>
/// <param name="Categories">What stands in the first column of each row.</param>
/// <param name="Table">The table that the numbers stand in.</param>
public sealed record ChartData(
    ChartKind Kind, string Title, string Unit, string Corner, ImmutableArray<string> Categories, ImmutableArray<ChartSeries> Series, Table Table)
{
    /// <summary>The chart's title with the unit of its numbers; empty where it has neither.</summary>
    public string Heading => (Title.Length, Unit.Length) switch
    {
        (_, 0) => Title,
        (0, _) => Unit,
        _ => EastAsianText.Width(Title) > Title.Length ? $"{Title}（{Unit}）" : $"{Title} ({Unit})",
    };
}
