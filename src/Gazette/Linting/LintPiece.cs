using Gazette.Sources;

namespace Gazette.Linting;

/// <summary>A stretch of a text that came from one place.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Verbatim">Whether the place holds the same letters, so that offsets inside can be found and replaced.</param>
internal readonly record struct LintPiece(int Start, int Length, SourceSpan Span, bool Verbatim)
{
    public int End => Start + Length;
}
