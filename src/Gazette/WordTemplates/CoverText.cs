using System.Collections.Immutable;
using Gazette.Documents;

namespace Gazette.WordTemplates;

/// <summary>
/// The words of a cover, in front of a document's own. What they look like on the cover makes them no parts of the document: the title is one only where
/// the document has no other.
/// </summary>
internal static class CoverText
{
    /// <summary>The blocks of a cover without what its words and places seem to make of them: a signature, an addressee, headings.</summary>
    public static ImmutableArray<Block> Of(ImmutableArray<Block> blocks) => [.. blocks.SelectMany(Plain)];

    public static Document Before(Container cover, Document text)
    {
        bool hasTitle = text.Blocks.Descendants().Any(block => block is Heading { Level: 1 });
        return text with { Blocks = [hasTitle ? cover.MapChildren(WithoutTitle, inline => inline) : cover, .. text.Blocks] };
    }

    private static Block WithoutTitle(Block block) => block is Heading title ? new Paragraph(title.Inlines, title.Span) : block;

    private static IEnumerable<Block> Plain(Block block) => block switch
    {
        Container container => Of(container.Blocks),
        Heading { Level: > 1 } heading => [new Paragraph(heading.Inlines, heading.Span)],
        RunInParagraph runIn => [new Paragraph([.. runIn.Heading, .. runIn.Body], runIn.Span)],
        _ => [block],
    };
}
