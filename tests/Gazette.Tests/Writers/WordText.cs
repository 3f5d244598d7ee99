using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace Gazette.Tests.Writers;

/// <summary>
/// The text of a Word file's body in the same normal form as <see cref="MarkdownText"/>: one line for each paragraph and for each line break, cells
/// separated by tabs, the descriptions of pictures, the titles and numbers of charts, footnotes at the end; without list markers, labels of callouts,
/// blank lines, and blanks at either end of a line. A table without a style is only used for layout, and so is a break with <c>w:clear</c>: Markdown
/// has neither.
/// </summary>
internal static class WordText
{
    public static string Read(byte[] docx)
    {
        using WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        TextLines lines = new();
        Body body = word.MainDocumentPart!.Document!.Body!;
        foreach (Paragraph paragraph in body.Descendants<Paragraph>().ToList())
        {
            if (paragraph.Descendants<DocumentFormat.OpenXml.Drawing.Charts.ChartReference>().FirstOrDefault() is { } chart)
            {
                ChartText.Read((ChartPart)word.MainDocumentPart.GetPartById(chart.Id!)).ForEach(block => paragraph.InsertBeforeSelf(block));
                paragraph.Remove();
            }
        }

        ReadBlocks(body, lines);
        foreach (Footnote note in word.MainDocumentPart.FootnotesPart?.Footnotes?.Elements<Footnote>().Where(note => note.Type is null) ?? [])
        {
            ReadBlocks(note, lines);
        }

        return lines.ToString();
    }

    private static void ReadBlocks(OpenXmlElement parent, TextLines lines)
    {
        foreach (OpenXmlElement block in parent.ChildElements)
        {
            switch (block)
            {
                case Paragraph { ParagraphProperties.ParagraphStyleId.Val.Value: "CalloutLabel" }:
                    break;
                case Paragraph paragraph:
                    lines.Add(ReadParagraph(paragraph));
                    break;
                case Table table when table.GetFirstChild<TableProperties>()?.TableStyle is null:
                    foreach (TableCell cell in table.Descendants<TableCell>())
                    {
                        ReadBlocks(cell, lines);
                    }

                    break;
                case Table table:
                    string[] above = [];
                    foreach (TableRow row in table.Elements<TableRow>())
                    {
                        above = [.. row.Elements<TableCell>().Select((cell, column) => Continues(cell) ? above[column] : ReadCell(cell))];
                        lines.AddRow(above);
                    }

                    break;
                case SdtBlock or SdtContentBlock:
                    ReadBlocks(block, lines);
                    break;
            }
        }
    }

    /// <summary>The cell is the lower part of a merged cell and repeats its text.</summary>
    private static bool Continues(TableCell cell) =>
        cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart;

    private static string ReadCell(TableCell cell)
    {
        TextLines lines = new();
        ReadBlocks(cell, lines);
        return lines.ToString();
    }

    private static string ReadParagraph(Paragraph paragraph)
    {
        StringBuilder text = new();
        ReadInlines(paragraph, text);

        // After the tab of an entry in a table of contents comes its page number, which only Word knows.
        bool isEntry = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("TOC", StringComparison.Ordinal) == true;
        return isEntry ? text.ToString().Split('\t')[0] : text.ToString();
    }

    private static void ReadInlines(OpenXmlElement parent, StringBuilder text)
    {
        foreach (OpenXmlElement inline in parent.ChildElements)
        {
            switch (inline)
            {
                case Text words:
                    text.Append(words.Text);
                    break;
                case DocumentFormat.OpenXml.Math.Text words:
                    text.Append(words.Text);
                    break;
                case TabChar:
                    text.Append('\t');
                    break;
                case NoBreakHyphen:
                    text.Append('\u2011');
                    break;
                case Break line when line.Clear is null && (line.Type is null || line.Type.Value == BreakValues.TextWrapping):
                case CarriageReturn:
                    text.Append('\n');
                    break;
                case Drawing { Inline.DocProperties.Description.Value: string words }:
                    text.Append(words);
                    break;
                case SdtRun box when box.SdtProperties?.GetFirstChild<W14.SdtContentCheckBox>() is not null:
                    break;
                case ParagraphProperties or RunProperties or Drawing or Picture or DeletedRun:
                    break;
                default:
                    ReadInlines(inline, text);
                    break;
            }
        }
    }
}
