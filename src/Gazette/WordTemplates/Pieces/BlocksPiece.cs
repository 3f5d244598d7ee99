using Gazette.Sources;
using Gazette.WordTemplates.Filling;

namespace Gazette.WordTemplates.Pieces;

/// <summary>What is printed until the counterpart comes is Markdown: blocks in place of a paragraph, or a picture in place of another.</summary>
/// <param name="Place">The tag; null where it ends.</param>
internal sealed record BlocksPiece(SourceSpan? Place, bool IsPicture) : Piece
{
    public override void Put(WordOutput output)
    {
        if (Place is { } place)
        {
            output.BeginBlocks(place);
        }
        else
        {
            output.EndBlocks(IsPicture);
        }
    }
}
