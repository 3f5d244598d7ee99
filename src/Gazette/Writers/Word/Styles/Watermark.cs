namespace Gazette.Writers.Word.Styles;

/// <summary>
/// The grey text across a draft's pages: WordArt in VML in the headers, the same as Word's own watermarks, so that Word can find and remove it.
/// </summary>
internal static class Watermark
{
    private const string Namespaces = "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    private const string ShapeType =
        "<v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas>"
        + "<v:f eqn=\"sum #0 0 10800\"/><v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/><v:f eqn=\"sum 21600 0 @3\"/>"
        + "<v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/><v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4 21600\"/><v:f eqn=\"mid @5 @6\"/>"
        + "<v:f eqn=\"mid @8 @5\"/><v:f eqn=\"mid @7 @8\"/><v:f eqn=\"mid @6 @7\"/><v:f eqn=\"sum @6 0 @5\"/></v:formulas>"
        + "<v:path textpathok=\"t\" o:connecttype=\"custom\" o:connectlocs=\"@9,0;@10,10800;@11,21600;@12,10800\" o:connectangles=\"270,180,90,0\"/>"
        + "<v:textpath on=\"t\" fitshape=\"t\"/><v:handles><v:h position=\"#0,bottomRight\" xrange=\"6629,14971\"/></v:handles>"
        + "<o:lock v:ext=\"edit\" text=\"t\" shapetype=\"t\"/></v:shapetype>";

    /// <param name="number">Different for every header, since shapes must not share a name.</param>
    public static string Run(WordLayout layout, int number)
    {
        (int width, int height) = layout.IsHan ? (300, 150) : (400, 160);
        string style = $"position:absolute;margin-left:0;margin-top:0;width:{width}pt;height:{height}pt;rotation:315;z-index:-251658752;"
            + "mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin";
        return $"<w:r><w:rPr><w:noProof/></w:rPr><w:pict {Namespaces}>{ShapeType}"
            + $"<v:shape id=\"PowerPlusWaterMarkObject{number}\" o:spid=\"_x0000_s{2048 + number}\" type=\"#_x0000_t136\" style=\"{style}\" "
            + $"o:allowincell=\"f\" fillcolor=\"silver\" stroked=\"f\">"
            + $"<v:fill opacity=\".5\"/><v:textpath style=\"font-family:&quot;{Typefaces.Of(layout).Strong}&quot;;font-size:1pt\" "
            + $"string=\"{layout.Language.Labels.Draft}\"/></v:shape></w:pict></w:r>";
    }
}
