using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gazette.Documents;

namespace Gazette.Writers.Markdown;

/// <summary>
/// A chart in Markdown: its title, the table of its numbers, and a Mermaid drawing. Readers that do not know Mermaid show the few lines of its
/// source.
/// </summary>
internal static class ChartMarkdown
{
    public static ImmutableArray<Block> Blocks(Container container, ChartData chart)
    {
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        if (chart.Heading is { Length: > 0 } title)
        {
            blocks.Add(new Paragraph([new Strong([new Documents.Text(title, container.Span)], container.Span)], container.Span));
        }

        blocks.Add(chart.Table);
        if (Draw(chart) is { } drawing)
        {
            blocks.Add(new CodeBlock(drawing, "mermaid", container.Span));
        }

        return blocks.ToImmutable();
    }

    // Mermaid has no missing values, and a zero would be wrong, so only rows with all values are drawn.
    private static string? Draw(ChartData chart)
    {
        if (chart.Kind == ChartKind.Pie)
        {
            return DrawPie(chart);
        }

        int[] whole = [.. Enumerable.Range(0, chart.Categories.Length).Where(index => chart.Series.All(series => series.Values[index] is not null))];
        return whole.Length > 0 ? DrawAxes(chart, whole) : null;
    }

    private static string DrawPie(ChartData chart)
    {
        StringBuilder text = new("pie showData");
        AppendTitle(text, chart, quoted: false);
        for (int index = 0; index < chart.Categories.Length; index++)
        {
            if (chart.Series[0].Values[index] is > 0 and { } value)
            {
                text.Append("\n    ").Append(Quote(chart.Categories[index])).Append(" : ").Append(value.ToString(CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }

    // Columns of several series would be drawn on top of each other, so the second and later series become lines.
    private static string DrawAxes(ChartData chart, int[] whole)
    {
        StringBuilder text = new(chart.Kind == ChartKind.Bar ? "xychart-beta horizontal" : "xychart-beta");
        AppendTitle(text, chart, quoted: true);
        text.Append("\n    x-axis [").AppendJoin(", ", whole.Select(place => Quote(chart.Categories[place]))).Append(']');
        for (int index = 0; index < chart.Series.Length; index++)
        {
            text.Append(chart.Kind == ChartKind.Line || index > 0 || chart.Series[index].IsTarget ? "\n    line [" : "\n    bar [");
            text.AppendJoin(", ", whole.Select(place => chart.Series[index].Values[place]!.Value.ToString(CultureInfo.InvariantCulture))).Append(']');
        }

        return text.ToString();
    }

    private static void AppendTitle(StringBuilder text, ChartData chart, bool quoted)
    {
        if (chart.Heading is { Length: > 0 } title)
        {
            text.Append("\n    title ").Append(quoted ? Quote(title) : Quote(title)[1..^1]);
        }
    }

    // Mermaid cannot escape a quotation mark in a string.
    private static string Quote(string text) => $"\"{text.Replace('"', '\'').Replace('\n', ' ')}\"";
}
