using System.Globalization;
using Gazette.Documents;
using Gazette.Wording;

namespace Gazette.Writers.Html.Charts;

/// <summary>Draws the parts of a whole, and beside them their names and shares.</summary>
internal static class PieDrawing
{
    private const int Radius = 92;
    private const int Line = 20;

    /// <summary>Returns the height of the drawing.</summary>
    public static int Draw(SvgDrawing drawing, ChartData chart, LanguageRules language)
    {
        double[] values = [.. chart.Series[0].Values.Select(value => (double)(value ?? 0))];
        double sum = values.Sum();
        int height = Math.Max((2 * Radius) + 16, (chart.Categories.Length * Line) + 16);
        double from = 0;
        for (int index = 0; index < values.Length; index++)
        {
            double share = sum > 0 ? values[index] / sum : 0;
            string mark = drawing.MarkOf(0, index);
            drawing.Slice(Radius + 28, height / 2d, Radius, from, share, index, mark);
            from += share;
            double y = (height / 2d) + ((index - (values.Length / 2d)) * Line);
            string percent = language.Number(decimal.Round((decimal)(share * 100), 1, MidpointRounding.AwayFromZero) + 0.0m);
            double left = (2 * Radius) + 60;
            drawing.Rectangle(left, y + 5, 10, 10, index, mark);
            string words = string.Create(CultureInfo.InvariantCulture, $"{SvgDrawing.Fit(chart.Categories[index], SvgDrawing.Width - left - 70)} {percent}%");
            drawing.Words(left + 16, y + 14, "start", words, attributes: mark);
        }

        return height;
    }
}
