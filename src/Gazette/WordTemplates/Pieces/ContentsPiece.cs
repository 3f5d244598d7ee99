using System.Collections.Immutable;
using Gazette.WordTemplates.Filling;

namespace Gazette.WordTemplates.Pieces;

/// <summary>Where the entries of a table of contents go: the first of them, or the others.</summary>
/// <param name="Looks">The paragraph properties of each level, from 1; of the first, if a level has none.</param>
/// <param name="Last">The deepest level that it lists.</param>
/// <param name="HasPages">Whether it shows the numbers of pages.</param>
internal sealed record ContentsPiece(bool IsFirst, ImmutableDictionary<int, byte[]> Looks, int Last, bool HasPages) : Piece
{
    public override void Put(WordOutput output) => output.AddContents(this);
}
