using System.Xml.Linq;

namespace Gazette.Readers.Word;

/// <summary>What the styles of a Word file say of their paragraphs, each with what it takes over from the style it is based on.</summary>
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

    /// <summary>In lower case: Word writes names of its own styles so, and others write them as they please.</summary>
    public string NameOf(string? id) => (_styles.GetValueOrDefault(id ?? _default ?? "").Child("name").Value() ?? id ?? "").ToLowerInvariant();

    /// <summary>The first that has it: the paragraph itself, its style, the styles that this one is based on.</summary>
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
