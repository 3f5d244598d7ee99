using System.Xml.Linq;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>What styles have from those that they are based on, and what must not come from there.</summary>
/// <param name="styles">The completed styles, with our ids.</param>
internal sealed class StyleChains(XElement styles)
{
    private readonly Dictionary<string, XElement> _byId = styles.Elements(Wml.Name("style"))
        .ToDictionary(style => style.Get("styleId")!, StringComparer.Ordinal);

    public bool IsNumbered(string id) => Property(id, "numPr") is { } number && number.ChildValue("numId") is not (null or "0");

    /// <summary>The heading of a table of contents may be based on that of chapters, but is none: it has no number and does not list itself.</summary>
    public void LeaveOutOfChapters(string id)
    {
        if (!_byId.TryGetValue(id, out XElement? style))
        {
            return;
        }

        if (IsNumbered(id))
        {
            Set(style, new XElement(Wml.Name("numPr"), new XElement(Wml.Name("numId"), new XAttribute(Wml.Name("val"), "0"))));
        }

        if (Property(id, "outlineLvl")?.Get("val") is { } level && level != "9")
        {
            Set(style, new XElement(Wml.Name("outlineLvl"), new XAttribute(Wml.Name("val"), "9")));
        }
    }

    /// <summary>Gives our text in the heads of tables the colour that the office's table style has for it, on a ground that we do not know.</summary>
    public void ColourHead(string? id)
    {
        XElement[] heads = [.. Chain("DataTable").SelectMany(style => style.Elements(Wml.Name("tblStylePr")).Where(part => part.Get("type") == "firstRow"))];
        XElement? colour = heads.Select(head => head.Element(Wml.Name("rPr"))?.Element(Wml.Name("color"))).FirstOrDefault(found => found is not null);
        bool isShaded = heads.Concat(Chain("DataTable")).Any(part => part.Element(Wml.Name("tcPr"))?.Element(Wml.Name("shd")) is not null);
        if (id is not null && (colour is not null || isShaded) && _byId.GetValueOrDefault(id)?.Element(Wml.Name("rPr")) is { } look)
        {
            look.Elements(Wml.Name("color")).Remove();
            look.Add(colour is null ? new XElement(Wml.Name("color"), new XAttribute(Wml.Name("val"), "auto")) : new XElement(colour));
            SchemaOrder.Arrange(look);
        }
    }

    private XElement? Property(string id, string name) =>
        Chain(id).Select(style => style.Element(Wml.Name("pPr"))?.Element(Wml.Name(name))).FirstOrDefault(property => property is not null);

    private IEnumerable<XElement> Chain(string id)
    {
        for (XElement? style = _byId.GetValueOrDefault(id); style is not null; style = _byId.GetValueOrDefault(style.ChildValue("basedOn") ?? ""))
        {
            yield return style;
        }
    }

    private static void Set(XElement style, XElement property)
    {
        XElement? paragraph = style.Element(Wml.Name("pPr"));
        if (paragraph is null)
        {
            style.Add(paragraph = new XElement(Wml.Name("pPr")));
        }

        paragraph.Elements(property.Name).Remove();
        paragraph.Add(property);
        SchemaOrder.Arrange(style);
    }
}
