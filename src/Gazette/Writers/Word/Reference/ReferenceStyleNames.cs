using System.Collections.Frozen;
using System.Xml.Linq;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>
/// Finds the style of a reference document that corresponds to one of ours. Word stores the names of its built-in styles in English, whatever its
/// user interface; other programs and older files have them in Chinese.
/// </summary>
internal static class ReferenceStyleNames
{
    private static readonly FrozenDictionary<string, string[]> OtherNames = new Dictionary<string, string[]>
    {
        ["Normal"] = ["正文"],
        ["Title"] = ["标题"],
        ["Body Text"] = ["正文文本"],
        ["heading 1"] = ["标题 1", "标题1"],
        ["heading 2"] = ["标题 2", "标题2"],
        ["heading 3"] = ["标题 3", "标题3"],
        ["heading 4"] = ["标题 4", "标题4"],
        ["List Paragraph"] = ["列表段落", "列出段落"],
        ["Quote"] = ["引用"],
        ["caption"] = ["题注"],
        ["header"] = ["页眉"],
        ["footer"] = ["页脚"],
        ["Hyperlink"] = ["超链接"],
        ["Signature"] = ["签名"],
        ["HTML Code"] = ["HTML 代码"],
        ["Data Table"] = ["Table Grid", "网格型", "Table"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Styles that every document is likely to need; our other styles are unknown to other programs.</summary>
    private static readonly string[] Expected = ["Title", "heading 1", "heading 2", "heading 3", "Body Text", "List Paragraph", "caption", "Data Table"];

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
            ?? OtherNames.GetValueOrDefault(name, [])
                .Select(other => candidates.Find(style => NameOf(style) == other))
                .FirstOrDefault(style => style is not null)
            ?? (OtherNames.ContainsKey(name) ? candidates.Find(style => style.Get("styleId") == own.Get("styleId")) : null);
    }

    /// <summary>The table style of this name; null if there is none.</summary>
    public static XElement? FindTable(XElement styles, string name) => name.Length == 0 ? null : Tables(styles)
        .FirstOrDefault(style => NameOf(style).Equals(name, StringComparison.OrdinalIgnoreCase));

    public static IEnumerable<XElement> Tables(XElement styles) => styles.Elements(Wml.Name("style")).Where(style => style.Get("type") == "table");

    public static string NameOf(XElement style) => style.ChildValue("name") ?? "";

    /// <summary>The styles that the reference document lacks.</summary>
    public static string[] FindMissing(XElement styles) => [.. Expected.Where(name => Find(styles, Own(name)) is null)];

    private static XElement Own(string name) => new(
        Wml.Name("style"),
        new XAttribute(Wml.Name("type"), name == "Data Table" ? "table" : "paragraph"),
        new XAttribute(Wml.Name("styleId"), name.Replace("heading ", "Heading", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)),
        new XElement(Wml.Name("name"), new XAttribute(Wml.Name("val"), name)));
}
