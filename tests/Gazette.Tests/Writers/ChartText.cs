using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Gazette.Tests.Writers;

/// <summary>
/// The text of a chart: its title, then the rows of its workbook, with plain numbers. In Markdown that is the table before a Mermaid drawing.
/// </summary>
internal static class ChartText
{
    /// <summary>The chart as a paragraph and a table.</summary>
    public static List<OpenXmlElement> Read(ChartPart chart)
    {
        List<OpenXmlElement> blocks = [];
        string title = string.Concat(chart.ChartSpace!.Descendants<DocumentFormat.OpenXml.Drawing.Charts.Title>()
            .SelectMany(part => part.Descendants<DocumentFormat.OpenXml.Drawing.Text>())
            .Select(text => text.Text));
        if (title.Length > 0)
        {
            blocks.Add(Paragraph(title));
        }

        using Stream stream = chart.EmbeddedPackagePart!.GetStream();
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(stream, isEditable: false);
        Row[] rows = [.. workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.GetFirstChild<SheetData>()!.Elements<Row>()];
        int columns = rows[0].Elements<Cell>().Count();
        W.Table table = new(new W.TableProperties(new W.TableStyle { Val = "Chart" }));
        foreach (Row row in rows)
        {
            table.Append(new W.TableRow(Enumerable.Range(0, columns).Select(column =>
                new W.TableCell(Paragraph(row.Elements<Cell>().FirstOrDefault(cell => cell.CellReference!.Value![0] == 'A' + column)?.InnerText ?? "")))));
        }

        blocks.Add(table);
        return blocks;
    }

    /// <summary>The cells of a row of such a table in Markdown: numbers without the signs that tables add.</summary>
    public static IEnumerable<string> Plain(IEnumerable<string> cells) => cells.Select((cell, column) => column == 0 ? cell : Plain(cell));

    private static string Plain(string cell)
    {
        string bare = cell.Trim('~', '≈', '<', '>', '≤', '≥', '+', '%', ' ').Replace(",", "", StringComparison.Ordinal).Replace('−', '-');
        return cell is "—" ? "" : decimal.TryParse(bare, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : cell;
    }

    private static W.Paragraph Paragraph(string text) => new(new W.Run(new W.Text(text)));
}
