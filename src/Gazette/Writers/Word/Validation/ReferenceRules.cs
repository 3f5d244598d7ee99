using System.Xml.Linq;

namespace Gazette.Writers.Word.Validation;

/// <summary>Checks names and ids that must be unique: bookmarks, pictures, paragraphs.</summary>
internal static class ReferenceRules
{
    public static void Check(WordArchive archive, List<string> problems)
    {
        List<XElement> elements = [.. archive.Stories.SelectMany(story => story.Root.DescendantsAndSelf())];
        List<XElement> starts = [.. elements.Where(element => element.Name == Wml.Name("bookmarkStart"))];
        List<XElement> ends = [.. elements.Where(element => element.Name == Wml.Name("bookmarkEnd"))];
        CheckOnce("bookmark name", starts.Select(start => start.Get("name")), problems);
        CheckOnce("bookmark id", starts.Select(start => start.Get("id")), problems);
        CheckOnce("bookmark end", ends.Select(end => end.Get("id")), problems);
        HashSet<string?> startIds = [.. starts.Select(start => start.Get("id"))];
        HashSet<string?> endIds = [.. ends.Select(end => end.Get("id"))];
        problems.AddRange(startIds.Where(id => !endIds.Contains(id)).Select(id => $"bookmark `{id}` does not end"));
        problems.AddRange(endIds.Where(id => !startIds.Contains(id)).Select(id => $"bookmark end `{id}` without a start"));

        HashSet<string?> names = [.. starts.Select(start => start.Get("name"))];
        problems.AddRange(elements
            .Where(element => element.Name == Wml.Name("hyperlink") && element.Get("anchor") is string anchor && !names.Contains(anchor))
            .Select(element => $"link to bookmark `{element.Get("anchor")}`, which does not exist"));

        CheckOnce("docPr id", elements.Where(element => element.Name == Wml.Drawing + "docPr").Select(element => (string?)element.Attribute("id")), problems);
        CheckOnce("paragraph id", elements.Attributes(Wml.W14 + "paraId").Select(attribute => attribute.Value), problems);
    }

    private static void CheckOnce(string what, IEnumerable<string?> values, List<string> problems)
    {
        HashSet<string?> seen = new(StringComparer.OrdinalIgnoreCase);
        problems.AddRange(values.Where(value => !seen.Add(value)).Select(value => $"{what} `{value}` is there twice"));
    }
}
