using Gazette.Documents;

namespace Gazette.Writers.Html.Charts;

/// <summary>The names of the series below a chart that has several.</summary>
internal static class ChartLegend
{
    private const int LineHeight = 20;
    private const int Swatch = 10;
    private const int Gap = 18;

    /// <summary>Draws it and returns its height; 0 if there is one series.</summary>
    public static int Draw(SvgDrawing drawing, ChartData chart, int top)
    {
        if (chart.Series.Length < 2)
        {
            return 0;
        }

        List<List<int>> lines = [[]];
        double used = 0;
        for (int index = 0; index < chart.Series.Length; index++)
        {
            double width = WidthOf(chart, index);
            if (lines[^1].Count > 0 && used + width > SvgDrawing.Width)
            {
                lines.Add([]);
                used = 0;
            }

            lines[^1].Add(index);
            used += width;
        }

        double y = top + (LineHeight / 2d);
        foreach (List<int> line in lines)
        {
            double x = (SvgDrawing.Width - line.Sum(index => WidthOf(chart, index)) + Gap) / 2;
            foreach (int index in line)
            {
                drawing.Rectangle(x, y - (Swatch / 2d), Swatch, Swatch, index);
                drawing.Words(x + Swatch + 5, y + 4, "start", NameOf(chart, index));
                x += WidthOf(chart, index);
            }

            y += LineHeight;
        }

        return (lines.Count * LineHeight) + 4;
    }

    private static string NameOf(ChartData chart, int index) => SvgDrawing.Fit(chart.Series[index].Name, SvgDrawing.Width / 2d);

    private static double WidthOf(ChartData chart, int index) => Swatch + 5 + SvgDrawing.WidthOf(NameOf(chart, index)) + Gap;
}
