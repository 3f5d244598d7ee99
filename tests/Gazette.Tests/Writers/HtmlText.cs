using System.Text;
using System.Xml.Linq;

namespace Gazette.Tests.Writers;

/// <summary>
/// The text of an HTML page in the same normal form as <see cref="WordText"/>. The marks and numbers of footnotes, labels of callouts, drawings of
/// charts and the line that opens a chart's numbers are not text of the document.
/// </summary>
internal static class HtmlText
{
    private static readonly string[] Blocks =
    [
        "article", "aside", "blockquote", "dd", "details", "div", "dl", "figure", "footer", "header", "li", "main", "nav", "ol", "section", "ul",
    ];

    public static string Read(byte[] html)
    {
        TextLines lines = new();
        ReadBlocks(Parse(html).Element("body")!, lines);
        return lines.ToString();
    }

    /// <summary>A page as XML, which Gazette's pages are too.</summary>
    public static XElement Parse(byte[] html)
    {
        string text = Encoding.UTF8.GetString(html);
        const string Doctype = "<!DOCTYPE html>\n";
        return text.StartsWith(Doctype, StringComparison.Ordinal)
            ? XElement.Parse(text[Doctype.Length..], LoadOptions.PreserveWhitespace)
            : throw new FormatException("no doctype");
    }

    private static void ReadBlocks(XElement parent, TextLines lines)
    {
        foreach (XElement element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "svg" or "summary" or "hr":
                case "p" when (string?)element.Attribute("class") == "label":
                    break;
                case "table":
                    ReadTable(element, lines);
                    break;
                case "img":
                    lines.Add((string)element.Attribute("alt")!);
                    break;
                case "figcaption" when element.Elements("p").Any():
                case string name when Blocks.Contains(name):
                    ReadBlocks(element, lines);
                    break;
                default:
                    lines.Add(ReadInlines(element));
                    break;
            }
        }
    }

    private static void ReadTable(XElement table, TextLines lines)
    {
        bool isOfChart = table.Parent!.Name == "details" || table.Parent.Parent?.Name == "details";
        XElement[] rows = [.. table.Descendants("tr")];
        Dictionary<(int Row, int Column), string> taken = [];
        for (int row = 0; row < rows.Length; row++)
        {
            int column = 0;
            foreach (XElement cell in rows[row].Elements())
            {
                for (; taken.ContainsKey((row, column)); column++)
                {
                }

                string words = ReadInlines(cell);
                for (int below = 0; below < ((int?)cell.Attribute("rowspan") ?? 1); below++)
                {
                    taken.Add((row + below, column), words);
                }

                for (int beside = 1; beside < ((int?)cell.Attribute("colspan") ?? 1); beside++)
                {
                    taken.Add((row, column + beside), "");
                }
            }

            IEnumerable<string> cells = taken.Where(cell => cell.Key.Row == row).OrderBy(cell => cell.Key.Column).Select(cell => cell.Value);
            lines.AddRow(isOfChart && row > 0 ? ChartText.Plain(cells) : cells);
        }
    }

    private static string ReadInlines(XElement parent) => string.Concat(parent.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "br" } => "\n",
        XElement { Name.LocalName: "img" } image => (string)image.Attribute("alt")!,
        XElement element when ((string?)element.Attribute("role"))?.StartsWith("doc-", StringComparison.Ordinal) == true => "",
        XElement element => ReadInlines(element),
        _ => "",
    }));
}
