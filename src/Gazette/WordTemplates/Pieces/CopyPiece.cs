using System.Collections.Immutable;
using Gazette.WordTemplates.Filling;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>A stretch that is copied as it is.</summary>
/// <param name="Part">The part that it comes from.</param>
/// <param name="Sources">Which of its bytes come from which of the part's.</param>
internal sealed record CopyPiece(StoryPart Part, byte[] Bytes, ImmutableArray<SourceStretch> Sources) : Piece
{
    private PieceMarkup? _markup;

    /// <summary>Found when the first document is read.</summary>
    public PieceMarkup Markup => _markup ??= new PieceMarkup(this);

    public override void Put(WordOutput output) => output.Copy(this);

    /// <summary>The byte of the part that one of the piece came from; null if it was made.</summary>
    public int? PartByteOf(int at)
    {
        foreach (SourceStretch source in Sources)
        {
            if (source.ToPart(at) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}

/// <summary>Bytes of a part, and where a piece has them.</summary>
internal readonly record struct SourceStretch(int Start, int PartStart, int Length)
{
    /// <summary>The byte of the part that one of the piece came from; null if it is not of this stretch.</summary>
    public int? ToPart(int at) => at >= Start && at < Start + Length ? PartStart + at - Start : null;
}
