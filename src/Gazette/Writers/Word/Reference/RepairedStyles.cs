using System.Xml.Linq;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>
/// Repairs faults that Word tolerates in the reference document itself: duplicate styles, styles based on themselves, and references to styles and
/// lists that no longer exist.
/// </summary>
internal static class RepairedStyles
{
    private static readonly string[] Names = ["basedOn", "next", "link"];

    private static readonly string[] References = ["pStyle", "rStyle", "tblStyle", "styleLink", "numStyleLink"];

    public static void Repair(XElement styles, XElement? numbering)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        styles.Elements(Wml.Name("style")).Where(style => style.Get("styleId") is not { Length: > 0 } id || !ids.Add(id)).Remove();
        styles.Elements(Wml.Name("style")).Elements()
            .Where(element => element.Name.Namespace == Wml.W
                && Names.Contains(element.Name.LocalName, StringComparer.Ordinal)
                && !ids.Contains(element.Get("val") ?? ""))
            .Remove();

        HashSet<string> lists = new((numbering?.Elements(Wml.Name("num")) ?? []).Select(list => list.Get("numId") ?? ""), StringComparer.Ordinal) { "0" };
        styles.Descendants(Wml.Name("numPr")).Where(use => use.ChildValue("numId") is { } list && !lists.Contains(list)).Remove();

        Dictionary<string, XElement> byId = styles.Elements(Wml.Name("style")).ToDictionary(style => style.Get("styleId")!, StringComparer.Ordinal);
        foreach (XElement style in byId.Values)
        {
            BreakCircle(style, byId);
        }
    }

    /// <summary>Removes references to styles that no longer exist from other trees: a numbering, a header.</summary>
    public static void Forget(XElement tree, XElement styles)
    {
        HashSet<string> ids = new(styles.Elements(Wml.Name("style")).Select(style => style.Get("styleId")!), StringComparer.Ordinal);
        tree.Descendants()
            .Where(element => element.Name.Namespace == Wml.W
                && References.Contains(element.Name.LocalName, StringComparer.Ordinal)
                && !ids.Contains(element.Get("val") ?? ""))
            .Remove();
    }

    private static void BreakCircle(XElement style, Dictionary<string, XElement> byId)
    {
        HashSet<XElement> seen = [];
        for (XElement? current = style; current is not null; current = byId.GetValueOrDefault(current.ChildValue("basedOn") ?? ""))
        {
            if (!seen.Add(current))
            {
                style.Element(Wml.Name("basedOn"))?.Remove();
                return;
            }
        }
    }
}
