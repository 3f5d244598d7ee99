using System.Xml.Linq;

namespace Gazette.Readers.Word;

/// <summary>The styles of a Word file, each with the properties that it inherits from the style it is based on.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly string? _default;

    public WordStyles(XElement? styles)
    {
        foreach (XElement style in styles?.Elements(Wordprocessing.W + "style") ?? [])
        {
            if (style.Value("styleId") is { } id)
            {
                _styles.TryAdd(id, style);
                _default ??= style.Value("type") == "paragraph" && style.Value("default") is "1" or "true" or "on" ? id : null;
            }
        }
    }

    /// <summary>In lower case: Word writes the names of its built-in styles like that, and other programs vary.</summary>
    public string NameOf(string? id) => (_styles.GetValueOrDefault(id ?? _default ?? "").Child("name").Value() ?? id ?? "").ToLowerInvariant();

    /// <summary>The first definition of a property: in the paragraph itself, in its style, or in the styles that this is based on.</summary>
    public XElement? Property(XElement? paragraphProperties, string? styleId, string name) =>
        paragraphProperties.Child(name) ?? Chain(styleId).Select(style => style.Child("pPr").Child(name)).FirstOrDefault(property => property is not null);

    private IEnumerable<XElement> Chain(string? id)
    {
        string? next = id ?? _default;
        for (int i = 0; i < LongestChain && next is not null && _styles.TryGetValue(next, out XElement? style); i++)
        {
            yield return style;
            next = style.Child("basedOn").Value();
        }
    }
}
