using System.Collections.Immutable;

namespace Gazette.Documents;

/// <summary>Traversal and transformation of whole trees. Each block and inline type defines its own children.</summary>
internal static class DocumentTree
{
    /// <summary>The blocks and all blocks inside them at any depth, in reading order.</summary>
    public static IReadOnlyList<Block> Descendants(this ImmutableArray<Block> blocks)
    {
        // A list: nested iterators would cost every document a chain of them for each level.
        List<Block> all = [];
        Collect(blocks);
        return all;

        void Collect(ImmutableArray<Block> siblings)
        {
            foreach (Block block in siblings)
            {
                all.Add(block);
                Collect(block.Children);
            }
        }
    }

    /// <summary>The document with a change applied to every inline, and then to every block, the innermost first.</summary>
    public static Document Map(this Document document, Func<Block, Block> block, Func<Inline, Inline> inline)
    {
        return document with { Blocks = [.. document.Blocks.Select(Change)] };

        Block Change(Block old) => block(old.MapChildren(Change, inline));
    }

    /// <summary>The inlines with a change applied at every depth; the same array if nothing changes.</summary>
    public static ImmutableArray<Inline> Map(this ImmutableArray<Inline> inlines, Func<Inline, Inline> change)
    {
        ImmutableArray<Inline>.Builder? changed = null;
        for (int i = 0; i < inlines.Length; i++)
        {
            Inline after = inlines[i].Map(change);
            if (!ReferenceEquals(after, inlines[i]))
            {
                changed ??= inlines.ToBuilder();
                changed[i] = after;
            }
        }

        return changed?.DrainToImmutable() ?? inlines;
    }
}
