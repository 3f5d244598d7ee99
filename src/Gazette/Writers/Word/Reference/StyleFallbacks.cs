using System.Globalization;
using System.Xml.Linq;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>
/// Adds our styles to a reference document that has none for a purpose: they are based on its body text, and headings on its own headings.
/// </summary>
/// <param name="styles">The reference document's styles, with our ids.</param>
/// <param name="found">The styles that correspond to ours, by id.</param>
internal sealed class StyleFallbacks(XElement styles, Dictionary<string, XElement> found, WordLayout layout)
{
    // Properties that make up a heading's typeface, but not its size.
    private static readonly string[] Face = ["rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "color", "u"];

    // The elements that follow an indent in paragraph properties (ECMA-376-1, 17.3.1.26).
    private static readonly string[] AfterIndent =
    [
        "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl",
    ];

    public XElement Fill(XElement own)
    {
        XElement style = new(own);
        string id = style.Get("styleId")!;
        if (style.Get("default") is not null && styles.Elements(Wml.Name("style"))
            .Any(other => other.Get("type") == style.Get("type") && other.Get("default") is not null))
        {
            style.SetAttributeValue(Wml.Name("default"), null);
        }

        if (id == "BodyText" && !layout.Official && ParagraphsAreSpaced())
        {
            style.Element(Wml.Name("pPr"))?.Remove();
        }
        else if (id == "Title" && found.ContainsKey("Heading1"))
        {
            FillTitle(style);
        }
        else if (id.StartsWith("Heading", StringComparison.Ordinal) && LevelOf(id) is { } level && NearestHeading(level) is { } above)
        {
            style.Element(Wml.Name("basedOn"))!.SetAttributeValue(Wml.Name("val"), above);
            style.Element(Wml.Name("pPr"))!.ReplaceNodes(style.Element(Wml.Name("pPr"))!.Elements(Wml.Name("outlineLvl")));
            style.Element(Wml.Name("rPr"))?.Remove();
        }
        else if (id.StartsWith("RunIn", StringComparison.Ordinal) && LevelOf(id) is { } runIn && found.GetValueOrDefault($"Heading{runIn}") is { } heading)
        {
            style.Element(Wml.Name("rPr"))?.Remove();
            style.Add(new XElement(
                Wml.Name("rPr"),
                heading.Element(Wml.Name("rPr"))?.Elements().Where(property => Face.Contains(property.Name.LocalName, StringComparer.Ordinal))));
        }

        if (style.ChildValue("basedOn") == "Normal" && id is not ("BodyText" or "Note") && NormalIsIndented)
        {
            ClearIndent(style);
        }

        return style;
    }

    /// <summary>
    /// A list item's indent comes from its numbering. But Word gives priority to an indent in characters, so it must be reset to zero, as Word itself
    /// does in list items.
    /// </summary>
    public void ClearListIndent()
    {
        if (found.GetValueOrDefault("ListParagraph") is { } list
            && (NormalIsIndented || list.Element(Wml.Name("pPr"))?.Element(Wml.Name("ind"))?.Get("firstLineChars") is not null))
        {
            list.Element(Wml.Name("pPr"))?.Element(Wml.Name("ind"))?.Remove();
            ClearIndent(list);
        }
    }

    private bool NormalIsIndented => found.GetValueOrDefault("Normal")?.Element(Wml.Name("pPr"))?.Element(Wml.Name("ind")) is { } indent
        && (indent.Get("firstLine") is not (null or "0") || indent.Get("firstLineChars") is not (null or "0"));

    // Our styles assume text without an indent.
    private static void ClearIndent(XElement style)
    {
        XElement? paragraph = style.Element(Wml.Name("pPr"));
        if (paragraph is null)
        {
            paragraph = new XElement(Wml.Name("pPr"));
            XElement? run = style.Element(Wml.Name("rPr"));
            if (run is null)
            {
                style.Add(paragraph);
            }
            else
            {
                run.AddBeforeSelf(paragraph);
            }
        }

        if (paragraph.Element(Wml.Name("ind")) is null)
        {
            XElement indent = new(Wml.Name("ind"), new XAttribute(Wml.Name("firstLineChars"), "0"), new XAttribute(Wml.Name("firstLine"), "0"));
            XElement? after = paragraph.Elements().FirstOrDefault(property => AfterIndent.Contains(property.Name.LocalName, StringComparer.Ordinal));
            if (after is null)
            {
                paragraph.Add(indent);
            }
            else
            {
                after.AddBeforeSelf(indent);
            }
        }
    }

    // Like the first heading, but larger, without its number and not part of the outline.
    private static void FillTitle(XElement style)
    {
        style.Element(Wml.Name("basedOn"))!.SetAttributeValue(Wml.Name("val"), "Heading1");
        XElement paragraph = style.Element(Wml.Name("pPr"))!;
        XElement noNumber = new(Wml.Name("numPr"), new XElement(Wml.Name("numId"), new XAttribute(Wml.Name("val"), "0")));
        XElement[] spacing = [.. paragraph.Elements().Where(property => property.Name.LocalName is "spacing" or "jc")];
        paragraph.ReplaceNodes(
            new XElement(Wml.Name("keepNext")), noNumber, spacing, new XElement(Wml.Name("outlineLvl"), new XAttribute(Wml.Name("val"), "9")));
        XElement run = style.Element(Wml.Name("rPr"))!;
        XElement[] sizes = [.. run.Elements().Where(property => property.Name.LocalName is "sz" or "szCs")];
        run.ReplaceNodes([.. sizes]);
    }

    // Whether paragraphs are already distinguished, by space between them or by an indent.
    private bool ParagraphsAreSpaced()
    {
        XElement? normal = found.GetValueOrDefault("Normal")?.Element(Wml.Name("pPr"));
        XElement? defaults = styles.Element(Wml.Name("docDefaults"))?.Element(Wml.Name("pPrDefault"))?.Element(Wml.Name("pPr"));
        string? after = normal?.Element(Wml.Name("spacing"))?.Get("after") ?? defaults?.Element(Wml.Name("spacing"))?.Get("after");
        XElement? indent = normal?.Element(Wml.Name("ind"));
        return after is not (null or "0") || indent?.Get("firstLine") is not (null or "0") || indent?.Get("firstLineChars") is not (null or "0");
    }

    private string? NearestHeading(int level)
    {
        while (--level > 0)
        {
            if (found.ContainsKey($"Heading{level}"))
            {
                return $"Heading{level}";
            }
        }

        return null;
    }

    private static int? LevelOf(string id) =>
        int.TryParse(id.AsSpan(id.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int level) ? level : null;
}
