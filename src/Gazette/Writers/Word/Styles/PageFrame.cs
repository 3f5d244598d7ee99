using System.Text;

namespace Gazette.Writers.Word.Styles;

/// <summary>What stands around the text of a page: paper and margins, page numbers, the title above.</summary>
internal static class PageFrame
{
    public static string OddFooter(WordLayout layout)
    {
        if (layout.Official)
        {
            return layout.CentredPageNumber
                ? OfficialFooter("<w:jc w:val=\"center\"/>")
                : OfficialFooter("<w:ind w:right=\"280\"/><w:jc w:val=\"right\"/>");
        }

        string words = layout.Chinese
            ? $"{Words("第")}{Field("PAGE", "")}{Words("页 共")}{Field("NUMPAGES", "")}{Words("页")}"
            : $"{Words("Page ")}{Field("PAGE", "")}{Words(" of ")}{Field("NUMPAGES", "")}";
        return Part("ftr", "Footer", "", words);
    }

    public static string EvenFooter() => OfficialFooter("<w:ind w:left=\"280\"/><w:jc w:val=\"left\"/>");

    /// <summary>A header part, before and after the title's words.</summary>
    public static (string Start, string End) Header()
    {
        string part = Part("hdr", "Header", "", "<w:r><w:t xml:space=\"preserve\">\n</w:t></w:r>");
        int place = part.IndexOf("\n</w:t>", StringComparison.Ordinal);
        return (part[..place], part[(place + 1)..]);
    }

    /// <param name="references">The <c>w:footerReference</c> and <c>w:headerReference</c> elements.</param>
    public static string Section(WordLayout layout, Measures measures, string references)
    {
        string grid = layout.Official ? $"<w:docGrid w:type=\"lines\" w:linePitch=\"{measures.Line}\"/>" : "";
        return $"<w:sectPr>{references}<w:pgSz w:w=\"{measures.PageWidth}\" w:h=\"{measures.PageHeight}\"/>"
            + $"<w:pgMar w:top=\"{measures.Top}\" w:right=\"{measures.Right}\" w:bottom=\"{measures.Bottom}\" w:left=\"{measures.Left}\""
            + $" w:header=\"{measures.Header}\" w:footer=\"{measures.Footer}\" w:gutter=\"0\"/><w:cols w:space=\"720\"/>{grid}</w:sectPr>";
    }

    /// <summary>GB/T 9704-2012, 7.5: a dash either side of the number, one character from the outer edge.</summary>
    private static string OfficialFooter(string place) => Part("ftr", "Footer", place, $"{Words("— ")}{Field("PAGE", " \\* Arabic")}{Words(" —")}");

    private static string Part(string root, string style, string paragraph, string runs)
    {
        StringBuilder xml = new();
        xml.Append(Xml.Declaration).Append($"<w:{root} xmlns:w=\"{Xml.Namespace}\"><w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{paragraph}</w:pPr>");
        return xml.Append(runs).Append($"</w:p></w:{root}>").ToString();
    }

    private static string Words(string words) => $"<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>";

    private static string Field(string name, string switches) =>
        FieldMark("begin")
        + $"<w:r><w:instrText xml:space=\"preserve\"> {name}{switches} </w:instrText></w:r>"
        + FieldMark("separate")
        + Words("1")
        + FieldMark("end");

    private static string FieldMark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";
}
