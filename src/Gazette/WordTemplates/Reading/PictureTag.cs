using Gazette.Packages.Markup;
using Gazette.Sources;
using Gazette.Templates.Programs;

namespace Gazette.WordTemplates.Reading;

/// <summary>A picture whose alternative text is a tag.</summary>
/// <param name="drawing">The <c>w:drawing</c>.</param>
/// <param name="properties">The <c>wp:docPr</c> with the alternative text.</param>
internal sealed class PictureTag(StoryPart part, MarkupElement drawing, MarkupElement properties, string text, WordPlace place)
{
    public StoryPart Part => part;

    public MarkupElement Drawing => drawing;

    public MarkupElement Properties => properties;

    public string Text => text;

    public WordPlace Place => place;

    /// <summary>Where its text begins in that of the template.</summary>
    public int Offset { get; set; }

    public ProgramTag? Tag { get; set; }

    public static IEnumerable<PictureTag> FindAll(StoryPart part)
    {
        int number = 0;
        foreach (MarkupElement drawing in part.Tree.Root.Descendants().Where(element => element.IsWord("drawing")))
        {
            number++;
            MarkupElement? properties = drawing.Descendants().FirstOrDefault(element => element.Name == "docPr");
            string? text = properties is null ? null : part.Tree.Attribute(properties, "descr");
            if (text is not null && TagFinder.Normalize(text).Contains("{{", StringComparison.Ordinal)
                && drawing.Descendants().Any(element => element.Name == "blip"))
            {
                yield return new PictureTag(part, drawing, properties!, text, new WordPlace(part.Name, number, $"picture {number}", $"图片{number}"));
            }
        }
    }
}
