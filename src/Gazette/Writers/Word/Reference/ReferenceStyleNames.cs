using System.Xml.Linq;
using Gazette.Documents;
using Gazette.Writers.Word.Styles;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>Finds the style of a reference document that corresponds to one of ours.</summary>
internal static class ReferenceStyleNames
{
    private const string DataTable = "Data Table";

    /// <summary>Table styles that serve for ours where a reference document names none: what tables have in most documents.</summary>
    private static readonly string[] Tables = ["Table Grid", "网格型", "Table"];

    /// <summary>Styles that every document is likely to need; our other styles are unknown to other programs.</summary>
    private static readonly string[] Expected = ["Title", "heading 1", "heading 2", "heading 3", "Body Text", "List Paragraph", "caption", DataTable];

    /// <summary>Matches by purpose, by name, and, for built-in names in another language, by the id that Word gives the style.</summary>
    /// <param name="styles">The reference document's styles.</param>
    /// <param name="own">One of our styles.</param>
    public static XElement? Find(XElement styles, XElement own)
    {
        string type = own.Get("type") ?? "paragraph";
        string name = NameOf(own);
        List<XElement> candidates = [.. styles.Elements(Wml.Name("style")).Where(style => (style.Get("type") ?? "paragraph") == type)];
        return (own.Get("default") is not null ? candidates.Find(style => style.Get("default") is "1" or "true" or "on") : null)
            ?? candidates.Find(style => NameOf(style).Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? (name == DataTable ? Tables : StyleName.Others(name))
                .Select(other => candidates.Find(style => NameOf(style) == other))
                .FirstOrDefault(style => style is not null)
            ?? (name == DataTable || StyleName.IsBuiltIn(name) ? candidates.Find(style => style.Get("styleId") == own.Get("styleId")) : null);
    }

    /// <summary>The table style that people call by this name; null if there is none.</summary>
    public static XElement? FindTable(XElement styles, string name) =>
        name.Length > 0 && new StyleIndex(styles).Find(StyleKind.Table, name) is { } table
            ? styles.Elements(Wml.Name("style")).FirstOrDefault(style => style.Get("styleId") == table.Id)
            : null;

    public static string NameOf(XElement style) => style.ChildValue("name") ?? "";

    /// <summary>The styles that the reference document lacks.</summary>
    public static string[] FindMissing(XElement styles) => [.. Expected.Where(name => Find(styles, Own(name)) is null)];

    private static XElement Own(string name) => new(
        Wml.Name("style"),
        new XAttribute(Wml.Name("type"), name == DataTable ? "table" : "paragraph"),
        new XAttribute(Wml.Name("styleId"), name.Replace("heading ", "Heading", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)),
        new XElement(Wml.Name("name"), new XAttribute(Wml.Name("val"), name)));
}
