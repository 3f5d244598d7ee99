using System.Collections.Immutable;

namespace Gazette.Documents;

/// <summary>The anchors of a document, by their ids; of two with one id, the first.</summary>
internal static class AnchorIndex
{
    public static Dictionary<string, AnchorPosition> Of(ImmutableArray<Block> blocks)
    {
        Dictionary<string, AnchorPosition> found = new(StringComparer.Ordinal);
        int headings = 0;
        foreach (Block block in blocks.Descendants())
        {
            int? heading = block is Heading ? ++headings : null;

            // Every kind of block knows its own lines.
            _ = block.MapChildren(child => child, inline => Add(inline, heading));
        }

        return found;

        Inline Add(Inline inline, int? heading)
        {
            if (inline is Anchor anchor)
            {
                found.TryAdd(anchor.Id, new AnchorPosition(found.Count + 1, heading));
            }

            return inline;
        }
    }
}
