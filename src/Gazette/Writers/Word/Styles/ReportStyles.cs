namespace Gazette.Writers.Word.Styles;

/// <summary>The style sheet of ordinary reports: 11 pt text, headings in one colour, tables with rules and light bands.</summary>
internal static class ReportStyles
{
    public const string Ink = "1F3864";
    private const string Grey = "595959";
    private const string KeepNext = "<w:keepNext/>";

    public static string Write(WordLayout layout, Measures measures)
    {
        Typefaces fonts = Typefaces.Of(layout);
        StyleSheet sheet = new($"{fonts.Fonts(fonts.Body)}<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang {layout.ProofingTags} w:bidi=\"ar-SA\"/>");

        // Chinese needs more space between lines than its fonts provide.
        sheet.Paragraph(
            "Normal", "Normal", $"<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"{(layout.IsHan ? 300 : 271)}\" w:lineRule=\"auto\"/>", basedOn: null);
        sheet.Paragraph("BodyText", "Body Text", "<w:spacing w:after=\"140\"/>");
        sheet.Paragraph(
            "Title",
            "Title",
            $"{KeepNext}<w:keepLines/><w:spacing w:after=\"280\" w:line=\"240\" w:lineRule=\"auto\"/>",
            $"<w:b/><w:bCs/><w:color w:val=\"{Ink}\"/>{Size(layout.IsHan ? 44 : 48)}",
            next: "BodyText");
        AddHeadings(sheet);

        sheet.Paragraph("Addressee", "Addressee", "<w:spacing w:after=\"140\"/>", next: "BodyText");
        sheet.Paragraph("ListParagraph", "List Paragraph", $"<w:spacing w:after=\"70\"/><w:ind w:left=\"{measures.ListText(0)}\"/>");
        sheet.Paragraph(
            "Quote", "Quote",
            $"<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"12\" w:color=\"B4C2DA\"/></w:pBdr><w:spacing w:after=\"140\"/>"
            + $"<w:ind w:left=\"{Measures.QuoteIndent}\" w:right=\"{Measures.QuoteIndent}\"/>",
            Colour(Grey));
        sheet.Paragraph("Signature", "Signature", "<w:jc w:val=\"right\"/>");
        sheet.Paragraph("Note", "Note", "<w:spacing w:before=\"140\" w:after=\"140\"/>", Colour(Grey) + Size(20));
        sheet.Paragraph("AttachmentNote", "Attachment Note", "");
        sheet.Paragraph(
            "AttachmentLabel", "Attachment Label", $"{KeepNext}<w:spacing w:after=\"140\"/>", $"<w:b/><w:bCs/>{Colour(Grey)}", next: "AttachmentTitle");
        sheet.Paragraph("AttachmentTitle", "Attachment Title", "<w:outlineLvl w:val=\"0\"/>", Size(36), basedOn: "Title", next: "BodyText");
        sheet.Paragraph(
            "Rule",
            "Rule",
            $"<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"BFBFBF\"/></w:pBdr><w:spacing w:after=\"200\" {Exact(120)}/>");
        sheet.Paragraph("Separator", "Separator", $"<w:spacing {Exact(20)}/>", Size(2));
        sheet.Paragraph(
            "Code",
            "Code",
            "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3F4F6\"/><w:spacing w:after=\"140\" w:line=\"240\" w:lineRule=\"auto\"/>",
            $"{fonts.Fonts(fonts.Body, Typefaces.Monospace)}{Size(19)}");
        AddTables(sheet);
        AddHead(sheet, measures);

        sheet.Paragraph("Header", "header", "<w:jc w:val=\"right\"/>", Colour(Grey) + Size(18));
        sheet.Paragraph("Footer", "footer", "<w:jc w:val=\"center\"/>", Colour(Grey) + Size(18));
        sheet.Paragraph("DefinitionTerm", "Definition Term", $"{KeepNext}<w:spacing w:before=\"60\" w:after=\"20\"/>", "<w:b/><w:bCs/>");
        sheet.Character("CheckBox", "Check Box", fonts.Fonts(Typefaces.Symbols, Typefaces.Symbols));
        sheet.Paragraph(
            "TOCHeading",
            "TOC Heading",
            $"{KeepNext}<w:spacing w:before=\"200\" w:after=\"100\"/>",
            $"<w:b/><w:bCs/>{Colour(Ink)}{Size(26)}",
            next: "BodyText");
        for (int level = 1; level <= 4; level++)
        {
            sheet.Paragraph(
                $"TOC{level}", $"toc {level}", $"{measures.ContentsTab}<w:spacing w:after=\"40\"/><w:ind w:left=\"{(level - 1) * 284}\" w:right=\"420\"/>");
        }

        sheet.Paragraph("FootnoteText", "footnote text", "<w:spacing w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>", Size(18));
        sheet.Character("FootnoteReference", "footnote reference", "<w:vertAlign w:val=\"superscript\"/>");
        sheet.Character("HTMLCode", "HTML Code", $"{fonts.Fonts(fonts.Body, Typefaces.Monospace)}{Size(20)}");
        sheet.Character("Hyperlink", "Hyperlink", "<w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/>");
        BoxStyles.AddTo(
            sheet, layout, $"w:sz=\"24\" w:color=\"{Ink}\"", "<w:spacing w:after=\"140\"/>", "<w:spacing w:after=\"20\"/>", $"<w:b/><w:bCs/>{Colour(Ink)}");
        return sheet.Write();
    }

    private static void AddHeadings(StyleSheet sheet)
    {
        (int Size, int Before, int After, string Look)[] levels =
        [
            (32, 400, 140, "<w:b/><w:bCs/>" + Colour(Ink)),
            (26, 300, 100, "<w:b/><w:bCs/>" + Colour(Ink)),
            (23, 240, 80, "<w:b/><w:bCs/>"),
            (22, 200, 60, "<w:b/><w:bCs/>" + Colour(Grey)),
        ];
        for (int level = 1; level <= levels.Length; level++)
        {
            (int size, int before, int after, string look) = levels[level - 1];
            string paragraph =
                $"{KeepNext}<w:keepLines/><w:spacing w:before=\"{before}\" w:after=\"{after}\" w:line=\"240\" w:lineRule=\"auto\"/>"
                + $"<w:outlineLvl w:val=\"{level - 1}\"/>";
            sheet.Paragraph($"Heading{level}", $"heading {level}", paragraph, look + Size(size), next: "BodyText");
            sheet.Character($"RunIn{level}", $"Run-in Heading {level}", look);
        }
    }

    private static void AddTables(StyleSheet sheet)
    {
        sheet.Paragraph("Caption", "caption", $"{KeepNext}<w:spacing w:before=\"200\" w:after=\"80\"/>", "<w:b/><w:bCs/>" + Size(20));
        sheet.Paragraph("Figure", "Figure", "<w:spacing w:before=\"140\" w:after=\"140\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>");
        sheet.Paragraph(
            "FigureCaption",
            "Figure Caption",
            "<w:keepNext w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"200\"/><w:jc w:val=\"center\"/>",
            basedOn: "Caption",
            next: "BodyText");
        sheet.Paragraph("Unit", "Unit", $"{KeepNext}<w:spacing w:after=\"40\"/><w:jc w:val=\"right\"/>", Colour(Grey) + Size(18));
        foreach ((string suffix, string name, int size) in new[] { ("", "", 20), ("Small", " Small", 18) })
        {
            sheet.Paragraph(
                $"TableText{suffix}", $"Table Text{name}", "<w:spacing w:before=\"50\" w:after=\"50\" w:line=\"240\" w:lineRule=\"auto\"/>", Size(size));
            sheet.Paragraph($"TableHeader{suffix}", $"Table Header{name}", KeepNext, "<w:b/><w:bCs/>" + Colour(Ink), basedOn: $"TableText{suffix}");
        }

        const string Strong = " w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"1F3864\"/>";
        const string Light = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"D9DEE7\"/>";
        const string Middle = "<w:tcPr><w:vAlign w:val=\"center\"/></w:tcPr>";
        sheet.Table("DataTable", "Data Table", $"""
            <w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders><w:top{Strong}<w:bottom{Strong}<w:insideH{Light}</w:tblBorders></w:tblPr>{Middle}
            <w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom{Strong}</w:tcBorders></w:tcPr></w:tblStylePr>
            <w:tblStylePr w:type="band2Horz"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F4F6FA"/></w:tcPr></w:tblStylePr>
            """);
    }

    private static void AddHead(StyleSheet sheet, Measures measures)
    {
        sheet.Paragraph("HeadLine", "Head Line", "");
        sheet.Paragraph("HeadLineStrong", "Head Line Strong", "", "<w:b/><w:bCs/>");
        foreach ((string id, string name, int size) in new[] { ("Mark", "Mark", 72), ("MarkLong", "Mark Long", 60), ("MarkLongest", "Mark Longest", 44) })
        {
            sheet.Paragraph(
                id,
                name,
                $"{KeepNext}<w:spacing w:after=\"{measures.Line / 2}\" {Exact(size * 12)}/><w:jc w:val=\"center\"/>",
                "<w:b/><w:bCs/><w:color w:val=\"FF0000\"/>" + Size(size));
            sheet.Paragraph($"{id}White", $"{name} White", "", "<w:color w:val=\"FFFFFF\"/>", basedOn: id);
            sheet.Paragraph($"{id}Black", $"{name} Black", "", "<w:color w:val=\"000000\"/>", basedOn: id);
        }

        sheet.Paragraph("Participants", "Participants", "<w:spacing w:after=\"70\"/>");
        sheet.Paragraph("Colophon", "Colophon", "<w:spacing w:line=\"360\" w:lineRule=\"atLeast\"/>", Size(20));
    }

    private static string Exact(int twips) => $"w:line=\"{twips}\" w:lineRule=\"exact\"";

    private static string Colour(string rgb) => $"<w:color w:val=\"{rgb}\"/>";

    private static string Size(int halfPoints) => $"<w:sz w:val=\"{halfPoints}\"/><w:szCs w:val=\"{halfPoints}\"/>";
}
