using System.Collections.Frozen;
using System.Xml.Linq;

namespace Gazette.Writers.Word.Validation;

/// <summary>Styles that are used must be defined, and must not be based on each other in a circle.</summary>
internal static class StyleRules
{
    /// <summary>The type of style that each element refers to.</summary>
    private static readonly FrozenDictionary<string, string> TypeOfReference = new Dictionary<string, string>
    {
        ["pStyle"] = "paragraph",
        ["rStyle"] = "character",
        ["tblStyle"] = "table",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void Check(WordArchive archive, List<string> problems)
    {
        XElement? root = archive.RootNamed("styles");
        Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
        foreach (XElement style in root?.Elements(Wml.Name("style")) ?? [])
        {
            if (!styles.TryAdd(style.Get("styleId") ?? "", style))
            {
                problems.Add($"style `{style.Get("styleId")}` is defined twice");
            }
        }

        IEnumerable<XElement> roots = archive.Stories.Select(story => story.Root).Append(root).Append(archive.RootNamed("numbering")).OfType<XElement>();
        foreach (XElement reference in roots.SelectMany(element => element.Descendants()).Where(element => element.Name.Namespace == Wml.W))
        {
            if (TypeOfReference.TryGetValue(reference.Name.LocalName, out string? type)
                && (!styles.TryGetValue(reference.Get("val") ?? "", out XElement? style) || (style.Get("type") ?? "paragraph") != type))
            {
                problems.Add($"{type} style `{reference.Get("val")}` is used but not defined");
            }
        }

        foreach ((string id, XElement defined) in styles)
        {
            foreach (string link in (string[])["basedOn", "next", "link"])
            {
                if (defined.ChildValue(link) is string other && !styles.ContainsKey(other))
                {
                    problems.Add($"style `{id}` names `{other}` in w:{link}, which is not defined");
                }
            }

            CheckBase(id, styles, problems);
        }
    }

    private static void CheckBase(string id, Dictionary<string, XElement> styles, List<string> problems)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (string? current = id; current is not null; current = styles.GetValueOrDefault(current)?.ChildValue("basedOn"))
        {
            if (!seen.Add(current))
            {
                problems.Add($"style `{id}` is based on itself");
                return;
            }
        }
    }
}
