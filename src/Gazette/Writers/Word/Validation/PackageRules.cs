using System.Globalization;
using System.Xml.Linq;

namespace Gazette.Writers.Word.Validation;

/// <summary>Checks parts, their content types and their references to each other.</summary>
internal static class PackageRules
{
    private const string TypesPart = "[Content_Types].xml";

    public static void Check(WordArchive archive, List<string> problems)
    {
        problems.AddRange(archive.PartNames.Where(part => !IsPlainPath(part)).Select(part => $"part name `{part}` is not a plain path"));
        CheckTypes(archive, problems);
        CheckRelationships(archive, problems);
        CheckDates(archive, problems);
    }

    private static bool IsPlainPath(string part) => !part.Contains('\\') && !part.Split('/').Any(segment => segment is "" or "." or "..");

    private static void CheckTypes(WordArchive archive, List<string> problems)
    {
        if (archive.Root(TypesPart) is not XElement types)
        {
            problems.Add("no list of content types");
            return;
        }

        Dictionary<string, string> defaults = new(StringComparer.OrdinalIgnoreCase);
        foreach (XElement entry in types.Elements(Wml.PackageTypes + "Default"))
        {
            defaults[(string)entry.Attribute("Extension")!] = (string)entry.Attribute("ContentType")!;
        }

        Dictionary<string, string> overrides = new(StringComparer.Ordinal);
        foreach (XElement entry in types.Elements(Wml.PackageTypes + "Override"))
        {
            string part = ((string)entry.Attribute("PartName")!).TrimStart('/');
            if (!overrides.TryAdd(part, (string)entry.Attribute("ContentType")!) || !archive.Has(part))
            {
                problems.Add($"content type for `{part}`, which is there twice or is not a part");
            }
        }

        foreach (string part in archive.PartNames.Where(part => part != TypesPart))
        {
            string? type = overrides.GetValueOrDefault(part) ?? defaults.GetValueOrDefault(Path.GetExtension(part).TrimStart('.'));

            // Word itself leaves data of its users' own at the general type.
            if (type is null || (type == "application/xml" && !part.StartsWith("customXml/", StringComparison.Ordinal)))
            {
                problems.Add($"part `{part}` has no content type of its own");
            }
        }
    }

    private static void CheckRelationships(WordArchive archive, List<string> problems)
    {
        HashSet<string> reached = new(StringComparer.Ordinal) { TypesPart };
        Queue<string> waiting = new([""]);
        while (waiting.TryDequeue(out string? source))
        {
            string part = RelationshipsPartOf(source);
            HashSet<string> ids = new(StringComparer.Ordinal);
            if (archive.Root(part) is XElement relationships)
            {
                reached.Add(part);
                foreach (XElement relationship in relationships.Elements(Wml.PackageRelationships + "Relationship"))
                {
                    if (!ids.Add((string)relationship.Attribute("Id")!))
                    {
                        problems.Add($"{part}: id `{(string?)relationship.Attribute("Id")}` is there twice");
                    }

                    if (FindTarget(archive, source, relationship, problems) is string target && reached.Add(target))
                    {
                        waiting.Enqueue(target);
                    }
                }
            }

            IEnumerable<XAttribute> attributes = archive.Root(source)?.DescendantsAndSelf().Attributes() ?? [];
            foreach (XAttribute reference in attributes.Where(attribute => attribute.Name.Namespace == Wml.R && !ids.Contains(attribute.Value)))
            {
                problems.Add($"{source}: no relationship `{reference.Value}`");
            }
        }

        problems.AddRange(archive.PartNames.Where(part => !reached.Contains(part)).Select(part => $"part `{part}` is an orphan: nothing refers to it"));
    }

    private static string? FindTarget(WordArchive archive, string source, XElement relationship, List<string> problems)
    {
        string target = (string)relationship.Attribute("Target")!;
        if ((string?)relationship.Attribute("TargetMode") == "External")
        {
            bool isLink = ((string)relationship.Attribute("Type")!).EndsWith("/hyperlink", StringComparison.Ordinal)
                && Uri.TryCreate(target, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" or "mailto";
            if (!isLink)
            {
                problems.Add($"external relationship to `{target}`, which is not a link of a known scheme");
            }

            return null;
        }

        Uri folder = new("http://package/" + source);
        string part = Uri.UnescapeDataString(new Uri(folder, target).AbsolutePath).TrimStart('/');
        if (!archive.Has(part))
        {
            problems.Add($"relationship target `{part}` is missing");
            return null;
        }

        return part;
    }

    private static string RelationshipsPartOf(string source)
    {
        int slash = source.LastIndexOf('/') + 1;
        return source[..slash] + "_rels/" + source[slash..] + ".rels";
    }

    private static void CheckDates(WordArchive archive, List<string> problems)
    {
        IEnumerable<XElement> dates = archive.Root("docProps/core.xml")?.Elements().Where(element => element.Name.LocalName is "created" or "modified") ?? [];
        foreach (XElement date in dates)
        {
            if (!DateTime.TryParseExact(date.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                problems.Add($"date `{date.Value}` in the core properties is not a time in UTC");
            }
        }
    }
}
