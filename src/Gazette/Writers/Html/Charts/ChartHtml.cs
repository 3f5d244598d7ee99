using System.Globalization;
using Gazette.Documents;
using Gazette.Writers.Html.Body;
using Gazette.Writers.Word.Charts;

namespace Gazette.Writers.Html.Charts;

/// <summary>Writes a chart as a drawing, under its title, and the table of its numbers, which opens with a click.</summary>
internal static class ChartHtml
{
    public static void Write(HtmlBody body, ChartData chart)
    {
        HtmlBuffer html = body.Html;
        if (chart.Heading is { Length: > 0 } title)
        {
            body.OpenParagraph("chart-title");
            body.Inlines.WriteText(title);
            html.Markup("</p>\n");
        }

        SvgDrawing drawing = new(chart, body.Marks);
        int height = chart.Kind switch
        {
            ChartKind.Pie => PieDrawing.Draw(drawing, chart, body.Layout.Language),
            ChartKind.Bar => BarDrawing.Draw(drawing, chart, body.Layout.Language),
            _ => ColumnDrawing.Draw(drawing, chart, body.Layout.Language),
        };
        html.Markup(string.Create(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {SvgDrawing.Width} {height}\" role=\"img\""));
        html.Attribute("aria-label", ChartDescription.Brief(chart, body.Layout.Language)).Markup(">\n");
        drawing.WriteTo(html);
        html.Markup("</svg>\n<details>\n<summary>").Text(body.Layout.Language.Labels.ChartNumbers).Markup("</summary>\n");
        TableHtml.Write(body, chart.Table, TableForm.None, caption: null);
        html.Markup("</details>\n");
    }
}
