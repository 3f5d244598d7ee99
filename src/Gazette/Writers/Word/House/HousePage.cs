using System.Globalization;
using System.Xml.Linq;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.House;

/// <summary>The page of a reference document: paper, margins, columns, borders, the grid.</summary>
internal static class HousePage
{
    /// <summary>An inch, less than which no text can stand in.</summary>
    private const int LeastWidth = 1440;

    /// <summary>As wide and high as Word lets paper be, 22 inches.</summary>
    private const int LargestPaper = 31680;

    private static readonly string[] Taken =
    [
        "pgSz", "pgMar", "pgBorders", "lnNumType", "pgNumType", "cols", "vAlign", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid",
    ];

    public static bool HasRoom(XElement section)
    {
        Measures page = Measure(section, Measures.Of(new WordLayout(Official: false, Chinese: false)));
        return page is { PageWidth: <= LargestPaper, PageHeight: <= LargestPaper, TextWidth: >= LeastWidth } && page.PageHeight - Math.Abs(page.Top) - Math.Abs(page.Bottom) >= LeastWidth;
    }

    /// <summary>Our measures, with theirs where a page or its text has any.</summary>
    public static Measures Measure(HouseStyle house, Measures ours)
    {
        Measures page = house.Section is { } section ? Measure(section, ours) : ours;
        XElement? normal = house.Styles.Elements(Wml.Name("style")).FirstOrDefault(style => style.Get("type") == "paragraph" && style.Get("default") is not null);
        string? size = normal?.Element(Wml.Name("rPr"))?.ChildValue("sz")
            ?? house.Styles.Element(Wml.Name("docDefaults"))?.Element(Wml.Name("rPrDefault"))?.Element(Wml.Name("rPr"))?.ChildValue("sz");

        // Sizes are half-points; without any, text has 10 points (ECMA-376-1, 17.3.2.38).
        int character = Math.Clamp(Number(size) ?? 20, 8, 144) * 10;
        XElement? spacing = normal?.Element(Wml.Name("pPr"))?.Element(Wml.Name("spacing"));
        int line = spacing?.Get("lineRule") == "exact" && Number(spacing.Get("line")) is > 0 and { } exact ? exact : ours.Line * character / ours.Character;
        return page with { Character = character, Line = line };
    }

    /// <param name="references">The <c>w:footerReference</c> and <c>w:headerReference</c> elements.</param>
    /// <param name="begins">Where the section begins, as <c>w:type</c>; empty for the next page.</param>
    /// <param name="isFirst">The document's first section, whose first page may differ.</param>
    public static string Section(XElement section, string references, string begins, bool isFirst)
    {
        string type = begins.Length > 0 ? $"<w:type w:val=\"{begins}\"/>" : "";
        IEnumerable<XElement> rest = section.Elements().Where(element => element.Name.Namespace == Wml.W && Taken.Contains(element.Name.LocalName, StringComparer.Ordinal) && (isFirst || element.Name.LocalName != "titlePg"));
        return $"<w:sectPr>{references}{type}{HouseXml.Pieces(rest)}</w:sectPr>";
    }

    private static Measures Measure(XElement section, Measures ours)
    {
        XElement? paper = section.Element(Wml.Name("pgSz"));
        XElement? margins = section.Element(Wml.Name("pgMar"));
        Measures page = ours with
        {
            PageWidth = Number(paper?.Get("w")) ?? ours.PageWidth,
            PageHeight = Number(paper?.Get("h")) ?? ours.PageHeight,
            Top = Math.Abs(Number(margins?.Get("top")) ?? ours.Top),
            Right = Number(margins?.Get("right")) ?? ours.Right,
            Bottom = Math.Abs(Number(margins?.Get("bottom")) ?? ours.Bottom),
            Left = (Number(margins?.Get("left")) ?? ours.Left) + (Number(margins?.Get("gutter")) ?? 0),
            Header = Number(margins?.Get("header")) ?? ours.Header,
            Footer = Number(margins?.Get("footer")) ?? ours.Footer,
        };
        return page with { Column = ColumnOf(section.Element(Wml.Name("cols")), page.TextWidth) };
    }

    /// <summary>The width of the narrowest column; null where the text has the whole width.</summary>
    private static int? ColumnOf(XElement? columns, int width)
    {
        int[] widths = [.. (columns?.Elements(Wml.Name("col")) ?? []).Select(column => Number(column.Get("w")) ?? width)];
        int count = Math.Clamp(Number(columns?.Get("num")) ?? 1, 1, 20);
        return columns?.Get("equalWidth") is "0" or "false" && widths.Length > 1 ? widths.Min()
            : count > 1 ? (width - ((count - 1) * (Number(columns?.Get("space")) ?? 720))) / count
            : null;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && Math.Abs((long)number) < 100_000 ? number : null;
}
