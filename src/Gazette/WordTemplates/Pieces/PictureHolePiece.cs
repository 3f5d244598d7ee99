using Gazette.WordTemplates.Filling;

namespace Gazette.WordTemplates.Pieces;

/// <summary>Something of a picture that is known only when the new one has been read.</summary>
/// <param name="Width">The frame, in EMU.</param>
internal sealed record PictureHolePiece(PictureHole Hole, long Width, long Height) : Piece
{
    public override void Put(WordOutput output) => output.AddHole(this);
}

internal enum PictureHole
{
    Alternative,
    Relationship,
    Width,
    Height,
}
