using System.Globalization;
using System.Text;
using Gazette.Documents;
using Gazette.Writers.Html.Body;
using Gazette.Writers.Html.Styles;
using Gazette.Writers.Word;

namespace Gazette.Writers.Html;

/// <summary>
/// Writes a document as one HTML page, with its styles and pictures in it. It has the layout of the Word file: official documents on sheets of A4, on
/// the screen and in print; reports in one column that fits any screen.
/// </summary>
internal static class HtmlWriter
{
    // Nothing is loaded and nothing runs, whatever a later edit puts in.
    private const string Policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

    public static byte[] Write(Document document)
    {
        WordLayout layout = WordLayout.Of(document);
        HtmlBuffer html = new();
        HtmlBody body = new(html, layout, document.Blocks);
        html.Markup("<!DOCTYPE html>\n<html").Attribute("lang", LanguageOf(layout)).Markup(">\n");
        WriteHead(html, document, layout, body.References);
        WriteBody(body, document);
        return html.Markup("</html>\n").ToArray();
    }

    public static MarkedPage WriteMarked(Document document)
    {
        WordLayout layout = WordLayout.Of(document);
        HtmlBuffer html = new();
        ValueMarks marks = new();
        WriteBody(new HtmlBody(html, layout, document.Blocks, marks), document);

        // In texts and values, quotation marks are escaped.
        string body = Encoding.UTF8.GetString(html.ToArray()).Replace(" style=\"", " data-style=\"", StringComparison.Ordinal);
        string styles = PageStyle.Write(layout, document.Properties) + NumberStyle.Write(document.Blocks);
        return new MarkedPage(LanguageOf(layout), styles, body, [.. marks.Values]);
    }

    private static string LanguageOf(WordLayout layout) => layout.IsHan ? layout.Language.Proofing.EastAsian : layout.LatinProofing;

    private static void WriteBody(HtmlBody body, Document document)
    {
        body.Html.Markup($"<body class=\"{PageStyle.ClassesOf(body.Layout)}\">\n<main>\n<article>\n");
        SheetHtml.Write(body, document.Blocks);
        body.Html.Markup("</article>\n</main>\n</body>\n");
    }

    private static void WriteHead(HtmlBuffer html, Document document, WordLayout layout, HtmlReferences references)
    {
        DocumentProperties properties = document.Properties;
        html.Markup("<head>\n<meta charset=\"utf-8\"/>\n");
        WriteMeta(html, "viewport", "width=device-width, initial-scale=1");
        html.Markup("<meta http-equiv=\"Content-Security-Policy\"").Attribute("content", Policy).Markup("/>\n");
        WriteMeta(html, "generator", "Gazette");
        WriteMeta(html, "author", properties.Organization);
        WriteMeta(html, "description", properties.Subject);
        WriteMeta(html, "keywords", string.Join(", ", properties.Keywords));
        WriteMeta(html, "dcterms.issued", properties.Issued?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        string[] titles = [properties.Title, references.Headings.FirstOrDefault()?.Text ?? "", properties.Organization, "Gazette"];
        string title = titles.First(words => words.Length > 0);
        html.Markup("<title>").Text(title).Markup("</title>\n<style>\n").Markup(PageStyle.Write(layout, properties)).Markup(NumberStyle.Write(document.Blocks))
            .Markup("</style>\n</head>\n");
    }

    private static void WriteMeta(HtmlBuffer html, string name, string content)
    {
        if (content.Length > 0)
        {
            html.Markup($"<meta name=\"{name}\"").Attribute("content", content).Markup("/>\n");
        }
    }
}
