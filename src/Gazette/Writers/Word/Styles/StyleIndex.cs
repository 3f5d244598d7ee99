using System.Xml.Linq;
using Gazette.Documents;
using Gazette.Writers.Word.Reference;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Styles;

/// <summary>
/// The styles of a styles.xml by what people call them: a name in English or in Chinese, with or without blanks and capitals, one of the other names
/// that Word keeps of a style, or the id.
/// </summary>
internal sealed class StyleIndex
{
    private const int LongestChain = 20;

    private readonly List<KnownStyle> _styles = [];
    private readonly Dictionary<string, KnownStyle> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownStyle> _byName = new(StringComparer.Ordinal);

    public StyleIndex(XElement styles)
    {
        Dictionary<string, XElement> elements = new(StringComparer.Ordinal);
        foreach (XElement style in styles.Elements(Wml.Name("style")))
        {
            elements.TryAdd(style.Get("styleId") ?? "", style);
        }

        foreach ((string id, XElement style) in elements)
        {
            if (KindOf(style) is { } kind)
            {
                XElement? number = Property(elements, style, "numPr");
                KnownStyle known = new(kind, id, style.ChildValue("name") ?? id)
                {
                    IsNumbered = number is not null && number.ChildValue("numId") is not "0",
                    IsInOutline = Property(elements, style, "outlineLvl")?.Get("val") is not (null or "9"),
                    Pair = style.ChildValue("link"),
                };
                _styles.Add(known);
                _byId.Add(id, known);
            }
        }

        // Names come first: an id says little, and a Chinese Word gives its styles numbers for ids.
        foreach (KnownStyle style in _styles)
        {
            _byName.TryAdd(StyleName.Plain(style.Name), style);
        }

        foreach (KnownStyle style in _styles)
        {
            foreach (string alias in (elements[style.Id].ChildValue("aliases") ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries))
            {
                _byName.TryAdd(StyleName.Plain(alias), style);
            }

            _byName.TryAdd(StyleName.Plain(style.Id), style);
        }
    }

    /// <summary>The style of this name that can be used so; null if there is none.</summary>
    public KnownStyle? Find(StyleKind kind, string name) =>
        FindAny(name) is not { } style ? null
        : style.Kind == kind ? style
        : style.Pair is { } pair && _byId.TryGetValue(pair, out KnownStyle? other) && other.Kind == kind ? other
        : null;

    /// <summary>The style of this name, whatever it is for; null if there is none.</summary>
    public KnownStyle? FindAny(string name) => _byName.GetValueOrDefault(StyleName.Plain(name));

    /// <summary>The style of this id; null if there is none.</summary>
    public KnownStyle? FindById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The ids of all styles, in the file's order.</summary>
    public IEnumerable<string> Ids => _styles.Select(style => style.Id);

    /// <summary>What the styles of a kind are called, those of an office first.</summary>
    public IEnumerable<string> NamesOf(StyleKind kind) =>
        _styles.Where(style => style.Kind == kind).OrderBy(style => StylePurposeWords.Has(style.Id)).Select(style => style.Name);

    private static StyleKind? KindOf(XElement style) => (style.Get("type") ?? "paragraph") switch
    {
        "paragraph" => StyleKind.Paragraph,
        "character" => StyleKind.Character,
        "table" => StyleKind.Table,
        _ => null,
    };

    private static XElement? Property(Dictionary<string, XElement> styles, XElement style, string name)
    {
        XElement? next = style;
        for (int i = 0; i < LongestChain && next is not null; i++)
        {
            if (next.Element(Wml.Name("pPr"))?.Element(Wml.Name(name)) is { } property)
            {
                return property;
            }

            next = styles.GetValueOrDefault(next.ChildValue("basedOn") ?? "");
        }

        return null;
    }
}
