using System.Globalization;
using System.Xml.Linq;
using Gazette.Wording;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>The page of a reference document: paper, margins, columns, borders, the grid.</summary>
internal static class ReferencePage
{
    /// <summary>An inch; text needs at least this width.</summary>
    private const int LeastWidth = 1440;

    /// <summary>22 inches, the largest paper that Word supports.</summary>
    private const int LargestPaper = 31680;

    private static readonly string[] Taken =
    [
        "pgSz", "pgMar", "pgBorders", "lnNumType", "pgNumType", "cols", "vAlign", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid",
    ];

    /// <summary>Of a page setup, what can be copied.</summary>
    public static XElement Take(XElement section) => new(
        Wml.Name("sectPr"),
        section.Elements().Where(element => element.Name.Namespace == Wml.W && Taken.Contains(element.Name.LocalName, StringComparer.Ordinal)));

    public static bool HasRoom(XElement section)
    {
        Measures page = Measure(section, Measures.Of(new WordLayout(Official: false, LanguageRules.Default)));
        return page is { PageWidth: <= LargestPaper, PageHeight: <= LargestPaper, TextWidth: >= LeastWidth }
            && page.PageHeight - Math.Abs(page.Top) - Math.Abs(page.Bottom) >= LeastWidth;
    }

    /// <summary>Our measures, overridden by those of the reference document's page and text.</summary>
    public static Measures Measure(ReferenceStyle house, Measures ours)
    {
        Measures page = house.Section is { } section ? Measure(section, ours) : ours;
        XElement? normal = house.Styles.Elements(Wml.Name("style"))
            .FirstOrDefault(style => style.Get("type") == "paragraph" && style.Get("default") is not null);
        string? size = normal?.Element(Wml.Name("rPr"))?.ChildValue("sz")
            ?? house.Styles.Element(Wml.Name("docDefaults"))?.Element(Wml.Name("rPrDefault"))?.Element(Wml.Name("rPr"))?.ChildValue("sz");

        // Sizes are half-points; the default is 10 points (ECMA-376-1, 17.3.2.38).
        int natural = Math.Clamp(Number(size) ?? 20, 8, 144) * 10;
        int condensed = Number(normal?.Element(Wml.Name("rPr"))?.Element(Wml.Name("spacing"))?.Get("val")) ?? 0;
        int character = Math.Max(natural / 2, natural + condensed);
        XElement? spacing = normal?.Element(Wml.Name("pPr"))?.Element(Wml.Name("spacing"));
        int line = spacing?.Get("lineRule") == "exact" && Number(spacing.Get("line")) is > 0 and { } exact ? exact : ours.Line * character / ours.Character;
        return page with { Character = character, Line = line };
    }

    /// <param name="references">The <c>w:footerReference</c> and <c>w:headerReference</c> elements.</param>
    /// <param name="portrait">The measures of the reference document's page.</param>
    public static string Section(XElement section, Measures portrait, string references, SectionForm form)
    {
        string type = form.Begins.Length > 0 ? $"<w:type w:val=\"{form.Begins}\"/>" : "";
        IEnumerable<XElement> rest = section.Elements()
            .Where(element => form.IsFirst || element.Name.LocalName != "titlePg")
            .Select(element => Change(element, portrait, form));
        if (form.Columns > 1 && section.Element(Wml.Name("cols")) is null)
        {
            // Of the elements we copy, columns must come before all that may follow them in the schema.
            string[] before = Taken[..(Array.IndexOf(Taken, "cols") + 1)];
            rest = rest.Append(Columns(form)).OrderBy(element => before.Contains(element.Name.LocalName, StringComparer.Ordinal) ? 0 : 1);
        }

        return $"<w:sectPr>{references}{type}{ReferenceXml.Pieces(rest)}</w:sectPr>";
    }

    /// <summary>An element changed for one of our sections with columns or with a turned page.</summary>
    private static XElement Change(XElement element, Measures portrait, SectionForm form)
    {
        bool turns = form.Turns(portrait);
        Measures page = form.Page(portrait);
        (string Name, int Value)[] changes = element.Name.LocalName switch
        {
            "pgSz" when turns => [("w", page.PageWidth), ("h", page.PageHeight)],
            "pgMar" when turns => [("top", page.Top), ("right", page.Right), ("bottom", page.Bottom), ("left", page.Left), ("gutter", 0)],
            _ => [],
        };
        if (element.Name.LocalName == "cols" && (turns || form.Columns > 1))
        {
            return Columns(form);
        }

        XElement changed = new(element);
        if (element.Name.LocalName == "pgNumType" && !form.IsFirst)
        {
            // The pages of the first section are counted anew, and those of the others go on from there.
            changed.SetAttributeValue(Wml.Name("start"), null);
        }

        foreach ((string name, int value) in changes)
        {
            changed.SetAttributeValue(Wml.Name(name), value);
        }

        if (turns && element.Name.LocalName == "pgSz")
        {
            changed.SetAttributeValue(Wml.Name("orient"), "landscape");
        }

        return changed;
    }

    private static XElement Columns(SectionForm form) =>
        new(Wml.Name("cols"), new XAttribute(Wml.Name("num"), form.Columns), new XAttribute(Wml.Name("space"), SectionForm.Gap));

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

    /// <summary>The width of the narrowest column; null if the text has the whole width.</summary>
    private static int? ColumnOf(XElement? columns, int width)
    {
        int[] widths = [.. (columns?.Elements(Wml.Name("col")) ?? []).Select(column => Number(column.Get("w")) ?? width)];
        int count = Math.Clamp(Number(columns?.Get("num")) ?? 1, 1, 20);
        return columns?.Get("equalWidth") is "0" or "false" && widths.Length > 1 ? widths.Min()
            : count > 1 ? (width - ((count - 1) * (Number(columns?.Get("space")) ?? 720))) / count
            : null;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && Math.Abs((long)number) < 100_000 ? number : null;
}
