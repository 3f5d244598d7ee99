using Gazette.WordTemplates.Filling;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>What follows belongs to a part.</summary>
internal sealed record PartPiece(StoryPart Part) : Piece
{
    public override void Put(WordOutput output) => output.BeginPart(Part);
}
