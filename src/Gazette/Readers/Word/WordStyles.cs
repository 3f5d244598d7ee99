using System.Xml.Linq;

namespace Gazette.Readers.Word;

/// <summary>The styles of a Word file, each with the properties that it inherits from the style it is based on.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> _known = new(StringComparer.Ordinal);
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

        foreach (string id in _styles.Keys)
        {
            _known.Add(id, Find(id));
        }
    }

    /// <summary>A style, or the default one; one that the file does not have is known by its id.</summary>
    public WordStyle Of(string? id) => _known.TryGetValue(id ?? _default ?? "", out WordStyle? style) ? style : WordStyle.None with { Name = Lower(id) };

    private WordStyle Find(string id)
    {
        XElement? numbering = Property(id, "numPr");
        return new WordStyle(
            Lower(_styles[id].Child("name").Value() ?? id),
            numbering?.Child("numId").Number(),
            numbering?.Child("ilvl").Number(),
            Property(id, "outlineLvl").Number(),
            Property(id, "jc").Value());
    }

    // Word writes the names of its built-in styles in lower case, and other programs vary.
    private static string Lower(string? name) => (name ?? "").ToLowerInvariant();

    private XElement? Property(string id, string name) =>
        Chain(id).Select(style => style.Child("pPr").Child(name)).FirstOrDefault(property => property is not null);

    private IEnumerable<XElement> Chain(string id)
    {
        string? next = id;
        for (int i = 0; i < LongestChain && next is not null && _styles.TryGetValue(next, out XElement? style); i++)
        {
            yield return style;
            next = style.Child("basedOn").Value();
        }
    }
}

/// <summary>What a paragraph has from its style.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="List">The number of its list.</param>
/// <param name="Outline">Its level as a heading, from 0.</param>
/// <param name="Alignment">As Word names it: <c>center</c>.</param>
internal sealed record WordStyle(string Name, int? List, int? ListLevel, int? Outline, string? Alignment)
{
    public static WordStyle None { get; } = new("", null, null, null, null);
}
