using System.Collections.Frozen;
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

    /// <summary>The type of style that each element refers to.</summary>
    private static readonly FrozenDictionary<string, string> References = new Dictionary<string, string>
    {
        ["pStyle"] = "paragraph",
        ["rStyle"] = "character",
        ["tblStyle"] = "table",
        ["styleLink"] = "numbering",
        ["numStyleLink"] = "numbering",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void Repair(ReferenceStyle house)
    {
        Repair(house.Styles, house.Numbering);
        if (house.Numbering is not null)
        {
            Forget(house.Numbering, house);
        }

        foreach (ReferenceFrame frame in house.Frames)
        {
            Forget(frame.Content, house);
        }

        if (house.Cover is { } cover)
        {
            Forget(cover.Root, house);
        }
    }

    private static void Repair(XElement styles, XElement? numbering)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        styles.Elements(Wml.Name("style")).Where(style => style.Get("styleId") is not { Length: > 0 } id || !ids.Add(id)).Remove();
        styles.Elements(Wml.Name("style")).Elements()
            .Where(element => element.Name.Namespace == Wml.W
                && Names.Contains(element.Name.LocalName, StringComparer.Ordinal)
                && !ids.Contains(element.Get("val") ?? ""))
            .Remove();

        HashSet<string> definitions = new(StringComparer.Ordinal);
        HashSet<string> lists = new(StringComparer.Ordinal);
        numbering?.Elements(Wml.Name("abstractNum")).Where(definition => !definitions.Add(definition.Get("abstractNumId") ?? "")).Remove();
        numbering?.Elements(Wml.Name("num"))
            .Where(list => !definitions.Contains(list.ChildValue("abstractNumId") ?? "") || !lists.Add(list.Get("numId") ?? ""))
            .Remove();

        Dictionary<string, XElement> byId = styles.Elements(Wml.Name("style")).ToDictionary(style => style.Get("styleId")!, StringComparer.Ordinal);
        foreach (XElement style in byId.Values)
        {
            BreakCircle(style, byId);
        }

        ForgetLists(styles, numbering);
    }

    /// <summary>Removes references to styles and lists that no longer exist from other trees: a numbering, a header.</summary>
    private static void Forget(XElement tree, ReferenceStyle house)
    {
        Dictionary<string, string> types = house.Styles.Elements(Wml.Name("style"))
            .ToDictionary(style => style.Get("styleId")!, style => style.Get("type") ?? "paragraph", StringComparer.Ordinal);
        tree.Descendants()
            .Where(element => element.Name.Namespace == Wml.W
                && References.TryGetValue(element.Name.LocalName, out string? type)
                && types.GetValueOrDefault(element.Get("val") ?? "") != type)
            .Remove();
        ForgetLists(tree, house.Numbering);
    }

    private static void ForgetLists(XElement tree, XElement? numbering)
    {
        HashSet<string> lists = new((numbering?.Elements(Wml.Name("num")) ?? []).Select(list => list.Get("numId") ?? ""), StringComparer.Ordinal) { "0" };
        tree.Descendants(Wml.Name("numPr")).Where(use => use.ChildValue("numId") is { } list && !lists.Contains(list)).Remove();
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
