using Gazette.Packages;
using Gazette.Packages.Markup;

namespace Gazette.WordTemplates.Reading;

/// <summary>The headers and footers of a document, with how a person finds each: <c>header of the first page</c>.</summary>
internal sealed class FramePlaces
{
    public FramePlaces(CheckedPackage package, MarkupTree document)
    {
        HashSet<string> told = new(StringComparer.OrdinalIgnoreCase);
        MarkupElement[] sections = [.. document.Root.Descendants().Where(element => element.IsWord("sectPr"))];
        for (int section = 0; section < sections.Length; section++)
        {
            foreach (MarkupElement reference in sections[section].Children().Where(child => child.Name is "headerReference" or "footerReference"))
            {
                string? id = document.ForeignAttribute(reference, "id");
                PackageRelationship? target = package.RelationshipsOf(package.MainPart)
                    .FirstOrDefault(relationship => relationship.Id == id && !relationship.IsExternal);
                if (target is not null && told.Add(target.Target))
                {
                    int number = sections.Length > 1 ? section + 1 : 0;
                    All.Add((target.Target, Name(reference.Name == "headerReference", document.Attribute(reference, "type"), number)));
                }
            }
        }
    }

    public List<(string Part, StoryPlace Place)> All { get; } = [];

    private static StoryPlace Name(bool isHeader, string? pages, int section)
    {
        string english = (isHeader ? "header" : "footer")
            + pages switch { "first" => " of the first page", "even" => " of even pages", _ => "" }
            + (section > 0 ? $" of section {section}" : "");
        string chinese = (section > 0 ? $"第{section}节" : "")
            + pages switch { "first" => "首页", "even" => "偶数页", _ => "" }
            + (isHeader ? "页眉" : "页脚");
        return new StoryPlace(english, chinese);
    }
}
