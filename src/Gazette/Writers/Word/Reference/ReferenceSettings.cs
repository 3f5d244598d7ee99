using System.Xml.Linq;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>The settings of a reference document that affect pages, merged into ours. Others only concern that document.</summary>
internal static class ReferenceSettings
{
    /// <summary>Which settings are copied, in the schema's order (ECMA-376-1, 17.15.1.78) together with those that only we have.</summary>
    private static readonly (string Name, bool Taken)[] Order =
    [
        ("zoom", false), ("mirrorMargins", true), ("alignBordersAndEdges", true), ("bordersDoNotSurroundHeader", true), ("bordersDoNotSurroundFooter", true),
        ("gutterAtTop", true),
        ("defaultTabStop", true), ("autoHyphenation", true), ("consecutiveHyphenLimit", true), ("hyphenationZone", true), ("doNotHyphenateCaps", true),
        ("evenAndOddHeaders", true),
        ("characterSpacingControl", true), ("strictFirstAndLastChars", true), ("noLineBreaksAfter", true), ("noLineBreaksBefore", true),
        ("updateFields", false),
        ("footnotePr", false), ("endnotePr", false), ("compat", true), ("themeFontLang", true), ("clrSchemeMapping", true),
    ];

    /// <summary>Of the settings of a reference document, those that can be copied, in the schema's order.</summary>
    public static XElement Take(XElement settings)
    {
        Dictionary<string, int> taken = Order.Index().Where(entry => entry.Item.Taken).ToDictionary(
            entry => entry.Item.Name, entry => entry.Index, StringComparer.Ordinal);
        settings.ReplaceNodes(settings.Elements()
            .Where(element => element.Name.Namespace == Wml.W && taken.ContainsKey(element.Name.LocalName))
            .DistinctBy(element => element.Name)
            .OrderBy(element => taken[element.Name.LocalName])
            .ToList());
        return settings;
    }

    /// <param name="ours">Our own settings.xml.</param>
    /// <param name="takesPage">Headers and footers come from the reference document, and so does the setting for different even pages.</param>
    public static string Merge(XElement theirs, string ours, bool takesPage)
    {
        XElement merged = XElement.Parse(ours);
        List<XElement> elements = [.. merged.Elements()];
        string[] taken = [.. Order.Where(entry => entry.Taken && (takesPage || entry.Name != "evenAndOddHeaders")).Select(entry => entry.Name)];
        if (takesPage)
        {
            elements.RemoveAll(element => element.Name.LocalName == "evenAndOddHeaders");
        }

        foreach (XElement element in theirs.Elements()
            .Where(element => element.Name.Namespace == Wml.W && taken.Contains(element.Name.LocalName, StringComparer.Ordinal)))
        {
            elements.RemoveAll(own => own.Name == element.Name);
            elements.Add(element);
        }

        merged.RemoveNodes();
        string pieces = ReferenceXml.Pieces(elements.OrderBy(element => Array.FindIndex(Order, entry => entry.Name == element.Name.LocalName)));
        string empty = ReferenceXml.Text(merged);
        return $"{empty[..empty.LastIndexOf("/>", StringComparison.Ordinal)].TrimEnd()}>{pieces}</w:settings>";
    }
}
