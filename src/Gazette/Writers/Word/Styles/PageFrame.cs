using System.Text;

namespace Gazette.Writers.Word.Styles;

/// <summary>What surrounds the text of a page: paper and margins, page numbers, the title in the header, the watermark of a draft.</summary>
internal static class PageFrame
{
    /// <summary>The text that stands for a document's title; no other text in a header or footer holds a line end.</summary>
    public const string TitlePlace = "\n";

    /// <summary>The text that stands for the organization; no other text in a header or footer holds a tab.</summary>
    public const string OrganizationPlace = "\t";

    /// <summary>The headers and footers of a layout's pages.</summary>
    public static IReadOnlyList<FramePart> Parts(WordLayout layout)
    {
        List<FramePart> parts = [];
        bool changesSides = HasEvenPages(layout);
        bool isLetter = layout.Form == DocumentForm.Letter;
        bool hasHeaders = layout.Draft || isLetter;
        if (layout.TitleHeader || hasHeaders)
        {
            string title = layout.TitleHeader ? $"<w:r><w:t xml:space=\"preserve\">{TitlePlace}</w:t></w:r>" : "";
            parts.Add(new FramePart("header1.xml", "header", "default", Header(layout, title, 1), layout.TitleHeader));
        }

        if (hasHeaders && changesSides)
        {
            parts.Add(new FramePart("header2.xml", "header", "even", Header(layout, "", 2)));
        }

        if (isLetter)
        {
            parts.Add(new FramePart("header3.xml", "header", "first", Header(layout, "", 3, isFirst: true)));
        }

        parts.Add(new FramePart("footer1.xml", "footer", "default", OddFooter(layout)));
        if (changesSides)
        {
            parts.Add(new FramePart("footer2.xml", "footer", "even", OfficialFooter(layout, "<w:ind w:left=\"280\"/><w:jc w:val=\"left\"/>")));
        }

        if (isLetter)
        {
            string reach = $"<w:ind w:left=\"-{Measures.LetterRuleOverhang}\" w:right=\"-{Measures.LetterRuleOverhang}\"/>";
            parts.Add(new FramePart(
                "footer3.xml", "footer", "first", Part("ftr", layout.BareLetter ? "Separator" : "LetterFoot", layout.BareLetter ? "" : reach, "")));
        }

        return parts;
    }

    /// <summary>Whether even pages have a different footer, because the page number changes sides.</summary>
    public static bool HasEvenPages(WordLayout layout) => layout is { Official: true, CentredPageNumber: false };

    /// <param name="references">The <c>w:footerReference</c> and <c>w:headerReference</c> elements.</param>
    public static string Section(WordLayout layout, Measures portrait, string references, SectionForm form)
    {
        Measures measures = form.Page(portrait);
        string type = form.Begins.Length > 0 ? $"<w:type w:val=\"{form.Begins}\"/>" : "";
        string orientation = form.Turns(portrait) ? " w:orient=\"landscape\"" : "";
        string columns = form.Columns > 1 ? $"<w:cols w:num=\"{form.Columns}\" w:space=\"{SectionForm.Gap}\"/>" : "<w:cols w:space=\"720\"/>";
        string titlePage = form.IsFirst && layout.Form == DocumentForm.Letter ? "<w:titlePg/>" : "";
        return $"<w:sectPr>{references}{type}<w:pgSz w:w=\"{measures.PageWidth}\" w:h=\"{measures.PageHeight}\"{orientation}/>"
            + $"<w:pgMar w:top=\"{measures.Top}\" w:right=\"{measures.Right}\" w:bottom=\"{measures.Bottom}\" w:left=\"{measures.Left}\""
            + $" w:header=\"{measures.Header}\" w:footer=\"{measures.Footer}\" w:gutter=\"0\"/>{columns}{titlePage}{Grid(layout, measures)}</w:sectPr>";
    }

    /// <summary>
    /// 28 characters in a line of 442.2 pt: each cell is wider than the 16 pt of Normal by floor((442.2 / 28 - 16) x 4096) 4096ths of a point
    /// (ECMA-376-1, 17.6.5). If the lines do not fill the page, no grid is declared: LibreOffice would put half of the remaining space above and half
    /// below the text.
    /// </summary>
    private static string Grid(WordLayout layout, Measures measures) => layout switch
    {
        { Official: false } => "",
        { WordGrid: true } => $"<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"{measures.Line}\" w:charSpace=\"-849\"/>",
        { Line: not null } or { Form: DocumentForm.Letter } => $"<w:docGrid w:linePitch=\"{measures.Line}\"/>",
        _ => $"<w:docGrid w:type=\"lines\" w:linePitch=\"{measures.Line}\"/>",
    };

    private static string OddFooter(WordLayout layout)
    {
        if (layout.Official)
        {
            return OfficialFooter(layout, layout.CentredPageNumber ? "<w:jc w:val=\"center\"/>" : "<w:ind w:right=\"280\"/><w:jc w:val=\"right\"/>");
        }

        (string before, string between, string after) = layout.Language.Labels.PageOfPages;
        string end = after.Length == 0 ? "" : Words(layout, after);
        return Part("ftr", "Footer", "", $"{Words(layout, before)}{Field(layout, "PAGE", "")}{Words(layout, between)}{Field(layout, "NUMPAGES", "")}{end}");
    }

    /// <summary>
    /// GB/T 9704-2012, 7.5: a dash on either side of the number, one character from the outer edge. A letter's footer reaches further down, for the
    /// rule of its first page; on other pages, space below the number compensates for that.
    /// </summary>
    private static string OfficialFooter(WordLayout layout, string place)
    {
        string space = layout.Form == DocumentForm.Letter ? $"<w:spacing w:after=\"{Measures.PageNumberBottom - Measures.LetterRuleBottom}\"/>" : "";
        return Part("ftr", "Footer", space + place, $"{Words(layout, "— ")}{Field(layout, "PAGE", " \\* Arabic")}{Words(layout, " —")}");
    }

    private static string Header(WordLayout layout, string title, int number, bool isFirst = false)
    {
        string height = layout.Form == DocumentForm.Letter && !isFirst
            ? $"<w:spacing w:line=\"{Measures.LetterHeaderHeight(layout)}\" w:lineRule=\"exact\"/>"
            : "";
        return Part("hdr", "Header", height, title + (layout.Draft ? Watermark.Run(layout, number) : ""));
    }

    private static string Part(string root, string style, string paragraph, string runs)
    {
        StringBuilder xml = new();
        xml.Append(Xml.Declaration).Append($"<w:{root} xmlns:w=\"{Xml.Namespace}\"><w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{paragraph}</w:pPr>");
        return xml.Append(runs).Append($"</w:p></w:{root}>").ToString();
    }

    private static string Words(WordLayout layout, string words) => $"<w:r>{Hint(layout)}<w:t xml:space=\"preserve\">{words}</w:t></w:r>";

    private static string Field(WordLayout layout, string name, string switches) =>
        FieldMark(layout, "begin")
        + $"<w:r>{Hint(layout)}<w:instrText xml:space=\"preserve\"> {name}{switches} </w:instrText></w:r>"
        + FieldMark(layout, "separate")
        + Words(layout, "1")
        + FieldMark(layout, "end");

    private static string FieldMark(WordLayout layout, string type) => $"<w:r>{Hint(layout)}<w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Hint(WordLayout layout) => layout.IsHan ? "<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>" : "";
}
