using System.Collections.Immutable;
using Gazette.Sources;
using Gazette.Tracing.Comparing;

namespace Gazette.Verifying;

/// <summary>A place where two files of one document do not say the same.</summary>
/// <param name="First">Where the line is in the file that the others are compared with; null if it has no such line.</param>
/// <param name="Other">Where it is in the other file; null if that has no such line.</param>
/// <param name="Pieces">The words of both, in order; the removed ones are those of the first file.</param>
public sealed record OutputDifference(string FirstFormat, string OtherFormat, SourceSpan? First, SourceSpan? Other, ImmutableArray<DifferencePiece> Pieces)
{
    /// <summary>Whether both have the same line, at different places.</summary>
    public bool IsMoved { get; init; }

    /// <summary>The line before it in the file that does not have it; null at the beginning of a file, and where both have it.</summary>
    public SourceSpan? Before { get; init; }
}
