using System.Xml.Linq;
using Gazette.Diagnostics;
using Gazette.Packages;
using Gazette.Sources;

namespace Gazette.Readers.Word;

/// <summary>
/// The fonts that the words of a Word file are set in, as far as runs and styles name them (ECMA-376-1, 17.3.2.26): the East Asian one where characters
/// are East Asian, and the one for Latin letters and digits. Marks that stand in both kinds of text name none, and charts are left out.
/// </summary>
internal sealed class TextFonts
{
    private const int LongestChain = 20;

    private static readonly string[] PartsWithText = ["header", "footer", "footnotes", "endnotes"];

    private readonly CheckedPackage _package;
    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly XElement? _defaults;
    private readonly XElement? _theme;
    private readonly string? _paragraphStyle;
    private readonly SortedSet<string> _found = new(StringComparer.Ordinal);

    private TextFonts(CheckedPackage package)
    {
        _package = package;
        XElement? styles = Load(package.FindRelated(package.MainPart, "styles"));
        _theme = Load(package.FindRelated(package.MainPart, "theme"));
        _defaults = styles.Child("docDefaults").Child("rPrDefault").Child("rPr").Child("rFonts");
        foreach (XElement style in styles?.Elements(Wordprocessing.W + "style") ?? [])
        {
            if (style.Value("styleId") is { } id)
            {
                _styles.TryAdd(id, style);
                _paragraphStyle ??= style.Value("type") == "paragraph" && style.Value("default") is "1" or "true" or "on" ? id : null;
            }
        }
    }

    /// <summary>In ordinal order; none for a file that cannot be read.</summary>
    public static IReadOnlyCollection<string> Find(byte[] document)
    {
        if (CheckedPackage.Open(document, new SourceFile("", "").Whole, PackageRules.ForReading, new DiagnosticBag()) is not { } package)
        {
            return [];
        }

        TextFonts fonts = new(package);
        fonts.Read(fonts.Load(package.MainPart));
        foreach (PackageRelationship related in package.RelationshipsOf(package.MainPart))
        {
            if (PartsWithText.Contains(related.Type) && package.Has(related.Target))
            {
                fonts.Read(fonts.Load(related.Target));
            }
        }

        return fonts._found;
    }

    private XElement? Load(string? part)
    {
        if (part is null)
        {
            return null;
        }

        using System.Xml.XmlReader xml = _package.Read(part);
        return XElement.Load(xml);
    }

    private void Read(XElement? part)
    {
        foreach (XElement run in part?.Descendants(Wordprocessing.W + "r") ?? [])
        {
            string text = string.Concat(run.Elements(Wordprocessing.W + "t").Select(piece => piece.Value));
            if (text.Any(IsEastAsian))
            {
                Add(run, "eastAsia");
            }

            if (text.Any(char.IsAsciiLetterOrDigit))
            {
                Add(run, "ascii");
            }
        }
    }

    private void Add(XElement run, string script)
    {
        XElement? properties = run.Child("rPr");
        XElement? paragraph = run.Ancestors(Wordprocessing.W + "p").FirstOrDefault();
        string? found = NameIn(properties.Child("rFonts"), script)
            ?? InStyle(properties.Child("rStyle").Value(), script)
            ?? InStyle(paragraph.Child("pPr").Child("pStyle").Value() ?? _paragraphStyle, script)
            ?? NameIn(_defaults, script);
        if (!string.IsNullOrEmpty(found))
        {
            _found.Add(found);
        }
    }

    private string? InStyle(string? id, string script)
    {
        for (int i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out XElement? style); i++)
        {
            if (NameIn(style.Child("rPr").Child("rFonts"), script) is { } name)
            {
                return name;
            }

            id = style.Child("basedOn").Value();
        }

        return null;
    }

    // A font of the theme wins over a name beside it.
    private string? NameIn(XElement? fonts, string script) =>
        fonts.Value(script == "ascii" ? "asciiTheme" : "eastAsiaTheme") is { } themed ? NameInTheme(themed) ?? fonts.Value(script) : fonts.Value(script);

    // `majorEastAsia`, `minorHAnsi`
    private string? NameInTheme(string themed)
    {
        XElement? scheme = _theme?.Descendants()
            .FirstOrDefault(element => element.Name.LocalName == (themed.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont"));
        XElement? font = scheme?.Elements()
            .FirstOrDefault(element => element.Name.LocalName == (themed.EndsWith("EastAsia", StringComparison.Ordinal) ? "ea" : "latin"));
        return font?.Attribute("typeface")?.Value is { Length: > 0 } name ? name : null;
    }

    private static bool IsEastAsian(char c) => c is (>= '\u2E80' and <= '\u2FDF') or (>= '\u3040' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF');
}
