using Gazette.Sources;
using Gazette.WordTemplates.Filling;

namespace Gazette.WordTemplates.Pieces;

/// <summary>What is printed until the counterpart comes is Markdown: blocks in place of a paragraph, or a picture in place of another.</summary>
/// <param name="Place">The tag; null where it ends.</param>
/// <param name="Room">The room for blocks, where they begin.</param>
internal sealed record BlocksPiece(SourceSpan? Place, bool IsPicture, BlockRoom Room = default) : Piece
{
    public override void Put(WordOutput output)
    {
        if (Place is { } place)
        {
            output.BeginBlocks(place, Room);
        }
        else
        {
            output.EndBlocks(IsPicture);
        }
    }
}
