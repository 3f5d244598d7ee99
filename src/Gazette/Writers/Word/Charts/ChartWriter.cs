using System.Globalization;
using Gazette.Documents;
using Gazette.Writers.Word.Body;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Charts;

/// <summary>Writes a chart in a separate paragraph, and adds its part and its workbook to the package.</summary>
internal static class ChartWriter
{
    private const int EmuPerTwip = 635;

    public static void Write(BodyWriter body, ChartData chart, BlockContext place)
    {
        ChartLook look = body.Charts;
        int number = body.Parts.NextDrawing();
        string id = AddParts(body.Parts, chart, look, number);
        int left = place.Left(body.Measures);
        int width = body.Measures.TextWidth - left;
        body.Paragraphs.Open(new ParagraphForm("Figure"u8) { Left = left > 0 ? left : null, KeepNext = place.KeepNext });
        Utf8XmlBuffer xml = body.Xml;
        xml.Raw(
            "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" "u8
            + "distL=\"0\" distR=\"0\"><wp:extent cx=\""u8);
        xml.Number(width * EmuPerTwip);
        xml.Raw("\" cy=\""u8);
        xml.Number(HeightOf(chart, width, body.Measures) * EmuPerTwip);
        xml.Raw("\"/><wp:docPr id=\""u8);
        xml.Number(number);
        xml.Raw("\" name=\"Chart "u8);
        xml.Number(number);
        xml.Raw("\" descr=\""u8);
        xml.Text(ChartDescription.Of(chart, look.Language));
        xml.Raw("\"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"u8);
        xml.Raw(
            "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"u8
            + "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\""u8);
        xml.Text(id);
        xml.Raw("\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"u8);
        body.Paragraphs.Close();
    }

    private static string AddParts(DocumentParts parts, ChartData chart, ChartLook look, int number)
    {
        string file = string.Create(CultureInfo.InvariantCulture, $"chart{number}");
        Relationships relationships = new();
        string workbook = relationships.Add(Relationships.Package, $"../embeddings/{file}.xlsx");
        parts.Add(new PackagePart($"word/embeddings/{file}.xlsx", ChartWorkbook.Write(chart, look.Language)), ChartWorkbook.ContentType, byExtension: true);
        parts.Add(new PackagePart($"word/charts/{file}.xml", ChartPart.Write(chart, look, workbook)), ChartPart.ContentType);
        parts.AddRelationships($"word/charts/{file}.xml", relationships);
        return parts.Relate(Relationships.Chart, $"charts/{file}.xml");
    }

    /// <summary>Half as high as wide; bar charts grow with the number of bars, up to most of a page.</summary>
    private static int HeightOf(ChartData chart, int width, Measures measures)
    {
        int bars = chart.Categories.Length * ((chart.Series.Length * 180) + 160);
        int height = chart.Kind == ChartKind.Bar ? Math.Max(2400, 1400 + bars) : Math.Min(width / 2, 4600);
        return Math.Min(height, (measures.PageHeight - measures.Top - measures.Bottom) * 4 / 5);
    }
}
