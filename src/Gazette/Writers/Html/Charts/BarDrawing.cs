using Gazette.Documents;
using Gazette.Wording;

namespace Gazette.Writers.Html.Charts;

/// <summary>Draws bars beside a column of categories, the first at the top.</summary>
internal static class BarDrawing
{
    private const int Top = 6;
    private const int Thickness = 15;
    private const int Gap = 12;
    private const int MostLabels = 60;

    /// <summary>Returns the height of the drawing.</summary>
    public static int Draw(SvgDrawing drawing, ChartData chart, LanguageRules language)
    {
        ChartScale scale = ChartScale.Of(chart);
        bool isPercent = chart.Series.All(series => series.IsPercent);
        double longest = Math.Min(chart.Categories.Max(SvgDrawing.WidthOf), SvgDrawing.Width / 3d);
        double left = longest + 10;
        int slot = ((chart.IsStacked ? 1 : chart.Series.Length) * Thickness) + Gap;
        int bottom = Top + (chart.Categories.Length * slot);
        bool hasLabels = chart.Series.Length * chart.Categories.Length <= MostLabels;
        double room = hasLabels
            ? chart.Series.Max(series => series.Values.Max(value => value is { } known ? SvgDrawing.WidthOf(ChartScale.Write(known, series, language)) : 0)) + 8
            : 14;
        double width = Math.Max(SvgDrawing.Width - left - room, 60);
        foreach (double tick in scale.Ticks)
        {
            double x = X(tick);
            drawing.Line(x, Top, x, bottom, "grid");
            drawing.Words(x, bottom + 15, "middle", scale.Write(tick, language, isPercent));
        }

        double zero = X(Math.Clamp(0, scale.Low, scale.High));
        for (int category = 0; category < chart.Categories.Length; category++)
        {
            double y = Top + (category * slot) + (Gap / 2d);
            drawing.Words(left - 6, y + ((slot - Gap) / 2d) + 4, "end", SvgDrawing.Fit(chart.Categories[category], longest));
            for (int index = 0; index < chart.Series.Length; index++)
            {
                if (chart.Series[index].Values[category] is { } value)
                {
                    decimal below = chart.Below(index, category);
                    double x = X((double)(below + value));
                    double from = chart.IsStacked ? X((double)below) : zero;
                    double top = y + (chart.IsStacked ? 0 : index * Thickness);
                    string mark = drawing.MarkOf(index, category);
                    drawing.Rectangle(Math.Min(x, from), top, Math.Abs(x - from), Thickness - 1, index, mark);
                    if (hasLabels)
                    {
                        string words = ChartScale.Write(value, chart.Series[index], language);
                        (double at, string anchor, string look) =
                            chart.IsStacked ? ((x + from) / 2, "middle", SvgDrawing.OnShape) : (Math.Max(x, zero) + 4, "start", "");
                        drawing.Words(at, top + 11, anchor, words, attributes: look + mark);
                    }
                }
            }
        }

        drawing.Line(zero, Top, zero, bottom, "axis");
        return bottom + 22 + ChartLegend.Draw(drawing, chart, bottom + 22);

        double X(double value) => left + (scale.Share(value) * width);
    }
}
