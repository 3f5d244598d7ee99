using System.Collections.Immutable;
using Gazette.Documents;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Writes the foot of the last page (版记) as a table that floats at the bottom of the type area, so that its last rule lies on
/// the area's lower edge (GB/T 9704-2012, 7.4.1). Outer rules are 0.35 mm, inner ones 0.25 mm. In reports it follows the text.
/// </summary>
internal static class ColophonWriter
{
    /// <summary>The advance of a character of 14 pt (四号), in which a colophon is set.</summary>
    private const int Character = 280;

    public static void Write(BodyWriter body, Container colophon)
    {
        List<Container> rows = [];
        foreach (Block block in colophon.Blocks)
        {
            if (block is Container row && row.Blocks.Any(part => part is Paragraph))
            {
                rows.Add(row);
            }
            else if (block is Paragraph paragraph)
            {
                rows.Add(new Container("copy", colophon.Attributes.Clear(), [paragraph], paragraph.Span));
            }
            else
            {
                body.WriteBlock(block, default);
            }
        }

        if (rows.Count > 0)
        {
            WriteTable(body, rows);
        }
    }

    private static void WriteTable(BodyWriter body, List<Container> rows)
    {
        body.Paragraphs.PartFromTable();
        body.Xml.Raw("<w:tbl><w:tblPr>"u8);
        if (body.Layout.Official)
        {
            // Placed from the edge of the page: LibreOffice lets no table float that is as wide as the text and placed from it.
            body.Xml.Raw("<w:tblpPr w:vertAnchor=\"margin\" w:horzAnchor=\"page\" w:tblpX=\""u8);
            body.Xml.Number(body.Measures.Left);
            body.Xml.Raw("\" w:tblpYSpec=\"bottom\"/><w:tblOverlap w:val=\"never\"/>"u8);
        }

        body.Xml.Raw("<w:tblW w:w=\""u8);
        body.Xml.Number(body.Measures.TextWidth);
        body.Xml.Raw("\" w:type=\"dxa\"/><w:tblBorders>"u8);
        body.Xml.Raw("<w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/>"u8);
        body.Xml.Raw("<w:insideH w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:tblBorders><w:tblLayout w:type=\"fixed\"/>"u8);
        body.Xml.Raw("<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\""u8);
        body.Xml.Number(body.Measures.TextWidth);
        body.Xml.Raw("\"/></w:tblGrid>"u8);
        foreach (Container row in rows)
        {
            body.Xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\""u8);
            body.Xml.Number(body.Measures.TextWidth);
            body.Xml.Raw("\" w:type=\"dxa\"/></w:tcPr>"u8);
            WriteRow(body, row);
            body.Xml.Raw("</w:tc></w:tr>"u8);
        }

        body.Xml.Raw("</w:tbl>"u8);
        body.Paragraphs.FollowTable(0);
    }

    private static void WriteRow(BodyWriter body, Container row)
    {
        ImmutableArray<Paragraph> paragraphs = [.. row.Blocks.OfType<Paragraph>()];
        if (row.Name == "printed" && paragraphs.Length == 2)
        {
            body.Paragraphs.Open(new ParagraphForm("Colophon"u8) { Left = Character, RightTab = body.Measures.TextWidth - Character });
            body.Paragraphs.WriteInlines(paragraphs[0].Inlines);
            body.Paragraphs.WriteTab();
            body.Paragraphs.WriteInlines(paragraphs[1].Inlines);
            body.Paragraphs.Close();
            return;
        }

        foreach (Paragraph paragraph in paragraphs)
        {
            // 抄送： stands one character in, and what follows wraps to where it begins (7.4.2).
            string text = InlineText.Of(paragraph.Inlines);
            int label = TextWidth.Of(text.AsSpan(0, text.AsSpan().IndexOfAny('：', ':') + 1)) * Character / 2;
            ReadOnlySpan<byte> alignment = text.StartsWith('共') ? "right"u8 : default;
            ContainerWriter.WriteParagraph(body, paragraph.Inlines, new ParagraphForm("Colophon"u8)
            {
                Left = Character + label,
                Right = Character,
                Hanging = label,
                Alignment = alignment,
            });
        }
    }
}
