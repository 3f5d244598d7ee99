namespace Gazette.Writers.Word.Styles;

/// <summary>The style sheet of official documents (GB/T 9704-2012). Sizes in half-points: 二号 is 44, 三号 32, 四号 28, 小四 24.</summary>
internal static class OfficialStyles
{
    private const string KeepNext = "<w:keepNext/>";

    // Text that is not of size 三号 is not condensed.
    private const string NaturalWidth = "<w:spacing w:val=\"0\"/>";

    public static string Write(WordLayout layout, Measures measures)
    {
        Typefaces fonts = Typefaces.Of(layout);
        StyleSheet sheet = new($"{fonts.Fonts(fonts.Body)}<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang {layout.ProofingTags} w:bidi=\"ar-SA\"/>");
        string line = Line(measures.Line);
        string offGrid = OffGrid(layout);

        // An indent of two characters. Word uses the characters, other programs the twips.
        string firstLine = $"<w:ind w:firstLineChars=\"200\" w:firstLine=\"{2 * measures.Character}\"/>";
        string oneLineBelow = $"<w:spacing w:after=\"{measures.Line}\"/>";

        // No widow control, because pages would end after 21 lines; no punctuation outside the type area; no gaps around digits.
        sheet.Paragraph(
            "Normal",
            "Normal",
            "<w:widowControl w:val=\"0\"/><w:kinsoku/><w:overflowPunct w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>"
                + $"<w:snapToGrid w:val=\"{(layout.WordGrid ? 1 : 0)}\"/><w:spacing w:before=\"0\" w:after=\"0\" {line}/>"
                + $"<w:jc w:val=\"{(layout.IsHan ? "both" : "left")}\"/>",
            layout is { IsHan: true, WordGrid: false } ? "<w:spacing w:val=\"-5\"/>" : "",
            basedOn: null);
        sheet.Paragraph("BodyText", "Body Text", firstLine);

        sheet.Paragraph(
            "Title",
            "Title",
            $"{KeepNext}{offGrid}{oneLineBelow}<w:jc w:val=\"center\"/>",
            $"{fonts.Fonts(fonts.Title)}{Bold(!layout.IsHan)}{NaturalWidth}{Size(44)}",
            next: "BodyText");
        for (int level = 1; level <= 4; level++)
        {
            string look = HeadingLook(layout, fonts, level);
            sheet.Paragraph($"Heading{level}", $"heading {level}", $"{KeepNext}{firstLine}<w:outlineLvl w:val=\"{level - 1}\"/>", look, next: "BodyText");
            sheet.Character($"RunIn{level}", $"Run-in Heading {level}", look);
        }

        sheet.Paragraph("Addressee", "Addressee", "", next: "BodyText");
        sheet.Paragraph("ListParagraph", "List Paragraph", $"<w:ind w:firstLine=\"{2 * measures.Character}\"/>");
        sheet.Paragraph("Quote", "Quote", $"<w:ind w:left=\"{Measures.QuoteIndent}\" w:right=\"{Measures.QuoteIndent}\"/>", fonts.Fonts(fonts.Soft));
        sheet.Paragraph("Signature", "Signature", "<w:jc w:val=\"right\"/>");
        sheet.Paragraph("Note", "Note", firstLine);
        sheet.Paragraph("AttachmentNote", "Attachment Note", "");
        sheet.Paragraph("AttachmentLabel", "Attachment Label", oneLineBelow, $"{fonts.Fonts(fonts.Strong)}{Bold(!layout.IsHan)}", next: "AttachmentTitle");
        sheet.Paragraph("AttachmentTitle", "Attachment Title", "<w:outlineLvl w:val=\"0\"/>", basedOn: "Title", next: "BodyText");
        sheet.Paragraph(
            "Rule", "Rule",
            $"<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:pBdr><w:spacing w:after=\"{measures.Line / 2}\" "
            + $"{Line(measures.Line / 2)}/>");
        sheet.Paragraph("Separator", "Separator", $"<w:spacing {Line(20)}/>", Size(2));
        sheet.Paragraph(
            "Code",
            "Code",
            $"{offGrid}<w:spacing {AtLeast(360)}/><w:jc w:val=\"left\"/>",
            $"{fonts.Fonts(fonts.Body, Typefaces.Monospace)}{NaturalWidth}{Size(24)}");
        AddTables(sheet, layout, fonts, measures);
        AddHead(sheet, layout, fonts);

        sheet.Paragraph("Participants", "Participants", "");
        sheet.Paragraph("Colophon", "Colophon", $"{offGrid}<w:spacing {Line(480)}/><w:jc w:val=\"left\"/>", $"{NaturalWidth}{Size(28)}");
        sheet.Paragraph("Header", "header", $"{offGrid}<w:spacing {Line(280)}/>");
        sheet.Paragraph("Footer", "footer", $"{offGrid}<w:spacing {Line(280)}/>", $"{fonts.Fonts(fonts.PageNumber, fonts.PageNumber)}{NaturalWidth}{Size(28)}");
        sheet.Paragraph(
            "DefinitionTerm",
            "Definition Term",
            $"<w:keepNext/><w:ind w:firstLine=\"{2 * measures.Character}\"/>",
            fonts.Fonts(fonts.Strong) + Bold(!layout.IsHan));
        sheet.Character("CheckBox", "Check Box", fonts.Fonts(Typefaces.Symbols, Typefaces.Symbols));
        sheet.Paragraph(
            "TOCHeading",
            "TOC Heading",
            $"<w:keepNext/><w:spacing w:before=\"{measures.Line}\" w:after=\"{measures.Line}\"/><w:jc w:val=\"center\"/>",
            fonts.Fonts(fonts.Strong) + Bold(!layout.IsHan),
            next: "BodyText");
        for (int level = 1; level <= 4; level++)
        {
            sheet.Paragraph(
                $"TOC{level}",
                $"toc {level}",
                $"{measures.ContentsTab}<w:ind w:left=\"{(level - 1) * measures.Character}\" w:right=\"{2 * measures.Character}\"/><w:jc w:val=\"left\"/>");
        }

        sheet.Paragraph(
            "FootnoteText", "footnote text", $"{offGrid}<w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"left\"/>", $"{NaturalWidth}{Size(21)}");
        sheet.Character("FootnoteReference", "footnote reference", "<w:vertAlign w:val=\"superscript\"/>");
        sheet.Character("HTMLCode", "HTML Code", fonts.Fonts(fonts.Body, Typefaces.Monospace));
        sheet.Character("Hyperlink", "Hyperlink", "<w:u w:val=\"none\"/>");
        BoxStyles.AddTo(sheet, layout, "w:sz=\"12\" w:color=\"000000\"", "", "", $"{fonts.Fonts(fonts.Strong)}{Bold(!layout.IsHan)}");
        return sheet.Write();
    }

    /// <summary>
    /// GB/T 9704-2012, 7.3.3: 黑体, 楷体, 仿宋, 仿宋, none of them bold. English has no corresponding typefaces: bold, bold italic, bold, upright.
    /// </summary>
    private static string HeadingLook(WordLayout layout, Typefaces fonts, int level)
    {
        bool asked = (layout.BoldLevels & (1 << level)) != 0;
        if (!layout.IsHan)
        {
            return fonts.Fonts(fonts.Body) + Bold(asked || level <= 3) + (level == 2 ? "<w:i/><w:iCs/>" : "");
        }

        string face = level switch
        {
            1 => fonts.Strong,
            2 => fonts.Soft,
            _ => fonts.Body,
        };
        return fonts.Fonts(face) + Bold(asked);
    }

    /// <summary>Common practice; the standard does not cover the inside of tables. Rows grow with their text, unlike lines of body text.</summary>
    private static void AddTables(StyleSheet sheet, WordLayout layout, Typefaces fonts, Measures measures)
    {
        sheet.Paragraph(
            "Caption",
            "caption",
            $"{KeepNext}{OffGrid(layout)}<w:spacing w:before=\"{measures.Line / 2}\"/><w:jc w:val=\"center\"/>",
            $"{fonts.Fonts(fonts.Strong)}{Bold(!layout.IsHan)}{NaturalWidth}{Size(28)}");
        sheet.Paragraph(
            "Figure", "Figure", $"{OffGrid(layout)}<w:spacing w:before=\"{measures.Line / 4}\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>");
        sheet.Paragraph(
            "FigureCaption",
            "Figure Caption",
            $"<w:keepNext w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"{measures.Line / 4}\"/>",
            basedOn: "Caption",
            next: "BodyText");
        sheet.Paragraph("Unit", "Unit", $"{KeepNext}{OffGrid(layout)}<w:spacing {AtLeast(440)}/><w:jc w:val=\"right\"/>", $"{NaturalWidth}{Size(24)}");
        foreach ((string suffix, string name, int size, int room) in new[] { ("", "", 28, 60), ("Small", " Small", 24, 40) })
        {
            // The line has its own height with space on both sides: the extra space of "at least" would all be above the text.
            sheet.Paragraph(
                $"TableText{suffix}",
                $"Table Text{name}",
                $"{OffGrid(layout)}<w:spacing w:before=\"{room}\" w:after=\"{room}\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"left\"/>",
                $"{NaturalWidth}{Size(size)}");
            sheet.Paragraph(
                $"TableHeader{suffix}", $"Table Header{name}", KeepNext, $"{fonts.Fonts(fonts.Strong)}{Bold(!layout.IsHan)}", basedOn: $"TableText{suffix}");
        }

        const string Border = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
        sheet.Table(
            "DataTable", "Data Table",
            $"<w:tblPr><w:tblBorders><w:top{Border}<w:left{Border}<w:bottom{Border}<w:right{Border}<w:insideH{Border}<w:insideV{Border}</w:tblBorders>"
            + $"</w:tblPr><w:tcPr><w:vAlign w:val=\"center\"/></w:tcPr>");
    }

    private static void AddHead(StyleSheet sheet, WordLayout layout, Typefaces fonts)
    {
        sheet.Paragraph("HeadLine", "Head Line", "");
        sheet.Paragraph("HeadLineStrong", "Head Line Strong", "", $"{fonts.Fonts(fonts.Strong)}{Bold(!layout.IsHan)}");
        foreach ((string id, string name, int size) in new[] { ("Mark", "Mark", 96), ("MarkLong", "Mark Long", 72), ("MarkLongest", "Mark Longest", 52) })
        {
            string paragraph = $"{KeepNext}{OffGrid(layout)}<w:spacing {Line(size * 12)}/><w:jc w:val=\"center\"/>";
            sheet.Paragraph(id, name, paragraph, $"{fonts.Fonts(fonts.Title)}<w:color w:val=\"FF0000\"/>{NaturalWidth}{Size(size)}");
            sheet.Paragraph($"{id}White", $"{name} White", "", "<w:color w:val=\"FFFFFF\"/>", basedOn: id);
            sheet.Paragraph($"{id}Black", $"{name} Black", "", "<w:color w:val=\"000000\"/>", basedOn: id);
        }

        if (layout.Form == DocumentForm.Letter)
        {
            // GB/T 9704-2012, 10.1: thick above thin below the mark, thin above thick at the foot.
            sheet.Paragraph("LetterRule", "Letter Rule", LetterRule(18, 6));
            sheet.Paragraph("LetterFoot", "Letter Foot", LetterRule(6, 18));
        }
    }

    /// <summary>Two borders of an empty line, because programs disagree on which line of a double border is the thick one.</summary>
    private static string LetterRule(int upper, int lower) =>
        $"<w:pBdr><w:top w:val=\"single\" w:sz=\"{upper}\" w:space=\"0\" w:color=\"FF0000\"/><w:bottom w:val=\"single\" w:sz=\"{lower}\" w:space=\"0\" "
        + $"w:color=\"FF0000\"/></w:pBdr>"
            + $"<w:snapToGrid w:val=\"0\"/><w:spacing {Line(30)}/>";

    /// <summary>Text of a size other than the grid's keeps its own widths and heights.</summary>
    private static string OffGrid(WordLayout layout) => layout.WordGrid ? "<w:snapToGrid w:val=\"0\"/>" : "";

    private static string Line(int twips) => $"w:line=\"{twips}\" w:lineRule=\"exact\"";

    private static string AtLeast(int twips) => $"w:line=\"{twips}\" w:lineRule=\"atLeast\"";

    private static string Size(int halfPoints) => $"<w:sz w:val=\"{halfPoints}\"/><w:szCs w:val=\"{halfPoints}\"/>";

    private static string Bold(bool bold) => bold ? "<w:b/><w:bCs/>" : "";
}
