using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents;
using Gazette.Sources;

namespace Gazette.WordTemplates.Filling;

/// <summary>Puts blocks into the tree of a filled document, where its placeholders were read.</summary>
internal static class BlockPlaceholders
{
    public static Document Fill(Document tree, ImmutableArray<Document> blocks) => tree with { Blocks = Fill(tree.Blocks, blocks) };

    private static ImmutableArray<Block> Fill(ImmutableArray<Block> there, ImmutableArray<Document> blocks)
    {
        ImmutableArray<Block>.Builder filled = ImmutableArray.CreateBuilder<Block>(there.Length);
        foreach (Block block in there)
        {
            ImmutableArray<Inline> line = block switch { Paragraph paragraph => paragraph.Inlines, Heading heading => heading.Inlines, _ => [] };
            if (line is [Text { Value: var mark }] && NumberOf(mark) is { } number)
            {
                filled.AddRange(blocks[number].Blocks);
            }
            else
            {
                filled.Add(block.MapChildren(child => Fill([child], blocks) is [var one] ? one : child, inline => InLine(inline, blocks)));
            }
        }

        return filled.ToImmutable();
    }

    // A cell of the tree holds a line of text.
    private static Inline InLine(Inline inline, ImmutableArray<Document> blocks) =>
        inline is Text { Value: var mark } text && NumberOf(mark) is { } number
            ? new Text(string.Join(' ', blocks[number].Blocks.SelectMany(Words)).Trim() is { Length: > 0 } words ? words : " ", text.Span)
            : inline;

    private static IEnumerable<string> Words(Block block) => block switch
    {
        Paragraph paragraph => [InlineText.Of(paragraph.Inlines)],
        Heading heading => [InlineText.Of(heading.Inlines)],
        _ => block.Children.SelectMany(Words),
    };

    private static int? NumberOf(string mark) =>
        mark.Length > 2 && mark[0] == SlotMark.Open && mark[^1] == SlotMark.Close
        && int.TryParse(mark.AsSpan(1, mark.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;
}
