using Gazette.WordTemplates.Filling;

namespace Gazette.WordTemplates.Pieces;

/// <summary>What only the first copy has: the marks of a comment that a loop repeats in part.</summary>
internal sealed record OncePiece(byte[] Bytes, int Loop) : Piece
{
    public override void Put(WordOutput output)
    {
        if (output.Copies.RoundOf(Loop) <= 1)
        {
            output.Write(Bytes);
        }
    }
}
