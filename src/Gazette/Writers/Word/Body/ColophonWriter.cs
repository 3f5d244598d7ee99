using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Writers.Layout;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Writes the foot of the last page (版记) as a table that floats at the bottom of the type area, so that its last rule is on the area's lower edge
/// (GB/T 9704-2012, 7.4.1). Outer rules are 0.35 mm, inner ones 0.25 mm. In reports it follows the text.
/// </summary>
internal static class ColophonWriter
{
    /// <summary>The advance of a character of 14 pt (四号), the size of a colophon.</summary>
    private const int Character = 280;

    private static ReadOnlySpan<byte> Borders =>
        """<w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/>"""u8
        + """<w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/></w:tblBorders>"""u8;

    private static ReadOnlySpan<byte> InnerRule => """<w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders>"""u8;

    public static void Write(BodyWriter body, Container colophon)
    {
        List<Container> items = [];
        foreach (Block block in colophon.Blocks)
        {
            if (block is Container item && HeadLine.IsLine(item))
            {
                items.Add(item);
            }
            else if (block is Paragraph paragraph)
            {
                items.Add(new Container(ContainerKind.Copy, Container.NoAttributes, [paragraph], paragraph.Span));
            }
            else
            {
                body.WriteBlock(block, default);
            }
        }

        if (items.Count > 0)
        {
            if (body.Layout.EvenColophon)
            {
                body.BreakToEvenPage();
            }

            WriteTable(body, items);
        }
    }

    private static void WriteTable(BodyWriter body, List<Container> items)
    {
        body.Paragraphs.PartFromTable();
        body.Xml.Raw("<w:tbl><w:tblPr>"u8);
        if (body.Layout.Official)
        {
            // Positioned from the edge of the page: LibreOffice does not let a table float that is as wide as the text if it is positioned from the
            // text.
            body.Xml.Raw("<w:tblpPr w:vertAnchor=\"margin\" w:horzAnchor=\"page\" w:tblpX=\""u8);
            body.Xml.Number(body.Measures.Left);
            body.Xml.Raw("\" w:tblpYSpec=\"bottom\"/><w:tblOverlap w:val=\"never\"/>"u8);
        }

        body.Xml.Raw("<w:tblW w:w=\""u8);
        body.Xml.Number(body.Measures.TextWidth);
        body.Xml.Raw("\" w:type=\"dxa\"/>"u8);

        // GB/T 9704-2012, 10.1: a letter's colophon has no rules.
        bool hasRules = body.Layout.Form != DocumentForm.Letter;
        body.Xml.Raw(hasRules ? Borders : default);
        body.Xml.Raw(
            "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"u8);
        body.Xml.Raw("<w:tblGrid><w:gridCol w:w=\""u8);
        body.Xml.Number(body.Measures.TextWidth);
        body.Xml.Raw("\"/></w:tblGrid>"u8);
        foreach (Container item in items)
        {
            WriteItem(body, item, item == items[0] || !hasRules ? default : InnerRule);
        }

        body.Xml.Raw("</w:tbl>"u8);
        body.Paragraphs.FollowTable(0);
    }

    /// <param name="rule">The rule above the item's first row.</param>
    private static void WriteItem(BodyWriter body, Container item, ReadOnlySpan<byte> rule)
    {
        if (item is { Kind: ContainerKind.Printed, Blocks: [Paragraph office, Paragraph date] })
        {
            OpenRow(body, rule);
            body.Paragraphs.Open(new ParagraphForm("Colophon"u8) { Left = Character, RightTab = body.Measures.TextWidth - Character });
            body.Paragraphs.WriteInlines(office.Inlines);
            body.Paragraphs.WriteTab();
            body.Paragraphs.WriteInlines(date.Inlines);
            body.Paragraphs.Close();
            body.Xml.Raw("</w:tc></w:tr>"u8);
            return;
        }

        foreach (Paragraph paragraph in item.Blocks.OfType<Paragraph>())
        {
            OpenRow(body, rule);
            rule = default;

            // 抄送： is indented by one character, and what follows wraps to where it begins (7.4.2); 共印30份 is at the right.
            string text = InlineText.Of(paragraph.Inlines);
            int label = TextWidth.Of(text.AsSpan(0, text.AsSpan().IndexOfAny('：', ':') + 1)) * Character / 2;
            ContainerWriter.WriteParagraph(body, paragraph.Inlines, new ParagraphForm("Colophon"u8)
            {
                Left = Character + label,
                Right = Character,
                Hanging = label,
                Alignment = text.StartsWith('共') ? "right"u8 : default,
            });
            body.Xml.Raw("</w:tc></w:tr>"u8);
        }
    }

    private static void OpenRow(BodyWriter body, ReadOnlySpan<byte> rule)
    {
        body.Xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\""u8);
        body.Xml.Number(body.Measures.TextWidth);
        body.Xml.Raw("\" w:type=\"dxa\"/>"u8);
        body.Xml.Raw(rule);
        body.Xml.Raw("</w:tcPr>"u8);
    }
}
