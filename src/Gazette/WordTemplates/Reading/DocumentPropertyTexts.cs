using System.Text;
using Gazette.Packages.Markup;
using Gazette.Sources;

namespace Gazette.WordTemplates.Reading;

/// <summary>The document properties that take tags: title, subject and keywords, and those of the office's own.</summary>
internal static class DocumentPropertyTexts
{
    public static void Read(StoryPart part)
    {
        foreach (MarkupElement element in part.Tree.Root.Descendants())
        {
            string? name = element.Name switch
            {
                "title" or "subject" or "keywords" when element.First is null => element.Name,
                "lpwstr" or "lpstr" or "bstr" when element.Parent is { Name: "property" } property => part.Tree.Attribute(property, "name"),
                _ => null,
            };
            if (name is not null && part.Tree.Span(element.ContentStart, element.ContentEnd).IndexOf((byte)'{') >= 0)
            {
                part.Paragraphs.Add(Text(part, element, name));
            }
        }
    }

    private static StoryParagraph Text(StoryPart part, MarkupElement element, string name)
    {
        WordPlace place = new(part.Name, part.Paragraphs.Count + 1, $"document property `{name}`", $"文档属性“{name}”");
        StoryParagraph paragraph = new(part, element, place) { IsProperty = true };
        StringBuilder text = new();
        foreach ((string characters, int start, int end) in part.Tree.Characters(element.ContentStart, element.ContentEnd))
        {
            foreach (char character in characters)
            {
                paragraph.UnitOf.Add(paragraph.Units.Count);
                paragraph.Units.Add(new TextUnit(character, start, end, element, element));
                text.Append(character);
            }
        }

        paragraph.Text = text.ToString();
        return paragraph;
    }
}
