using Gazette.Sources;
using Gazette.WordTemplates.Filling;

namespace Gazette.WordTemplates.Pieces;

/// <summary>A round of a loop begins.</summary>
/// <param name="Loop">The loop's number in the file.</param>
/// <param name="Place">The tag that begins it.</param>
internal sealed record RoundPiece(int Loop, SourceSpan Place) : Piece
{
    public override void Put(WordOutput output) => output.BeginRound(this);
}
