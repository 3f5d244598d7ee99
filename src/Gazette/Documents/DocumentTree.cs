using System.Collections.Immutable;

namespace Gazette.Documents;

/// <summary>Walks over trees and changes of whole trees. What a block or an inline holds, each kind says itself.</summary>
internal static class DocumentTree
{
    /// <summary>The blocks and all that stand in them at any depth, in reading order.</summary>
    public static IEnumerable<Block> Descendants(this IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            yield return block;
            foreach (Block inner in block.Children.Descendants())
            {
                yield return inner;
            }
        }
    }

    /// <summary>The document with every inline changed, and then every block, the innermost first.</summary>
    public static Document Map(this Document document, Func<Block, Block> block, Func<Inline, Inline> inline)
    {
        return document with { Blocks = [.. document.Blocks.Select(Change)] };

        Block Change(Block old) => block(old.MapChildren(Change, inline));
    }

    /// <summary>The inlines changed at every depth; the same array where nothing changes.</summary>
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
