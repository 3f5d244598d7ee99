using Gazette.Sources;

namespace Gazette.WordTemplates.Filling;

/// <summary>Markdown that a tag has printed, and the placeholder that it takes the place of.</summary>
/// <param name="Start">Where the placeholder begins in the part; for a picture, it has none.</param>
internal sealed record FilledBlocks(FilledPart Part, int Start, int End, MappedText Text, SourceSpan Place, Pieces.BlockRoom Room)
{
    /// <summary>Where something begins that has been cut away again.</summary>
    public const int Nowhere = -1;
}

/// <summary>Where something of a new picture goes.</summary>
/// <param name="Picture">The number of the picture.</param>
internal sealed record FilledHole(FilledPart Part, int Position, Pieces.PictureHolePiece Hole, int Picture);
