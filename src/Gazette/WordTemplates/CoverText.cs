using Gazette.Documents;

namespace Gazette.WordTemplates;

/// <summary>The words of a cover, in front of a document's own. Its title is that of the document only if the document has no other.</summary>
internal static class CoverText
{
    public static Document Before(Container cover, Document text)
    {
        bool hasTitle = text.Blocks.Descendants().Any(block => block is Heading { Level: 1 });
        return text with { Blocks = [hasTitle ? cover.MapChildren(WithoutTitle, inline => inline) : cover, .. text.Blocks] };
    }

    private static Block WithoutTitle(Block block) => block is Heading title ? new Paragraph(title.Inlines, title.Span) : block;
}
