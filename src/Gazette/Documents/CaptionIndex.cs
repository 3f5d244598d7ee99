using System.Collections.Immutable;
using Gazette.Documents.Containers;

namespace Gazette.Documents;

/// <summary>The numbered captions of one kind, as a list of tables or of figures shows them.</summary>
internal static class CaptionIndex
{
    public static IEnumerable<CaptionEntry> Of(ImmutableArray<Block> blocks, string kind) =>
        from caption in blocks.Descendants().OfType<Container>()
        where caption.Kind == ContainerKind.Caption && caption.HasClass(kind)
        let first = caption.Blocks.FirstOrDefault() as Paragraph
        where first is { Inlines: [Anchor { Inlines: [_, SequenceNumber] }, ..] }
        let anchor = (Anchor)first.Inlines[0]
        select new CaptionEntry(anchor.Id, ((SequenceNumber)anchor.Inlines[1]).Name, InlineText.Of(first.Inlines).Replace('\n', ' '), caption.Span);
}
