using Gazette.Sources;

namespace Gazette.Tracing;

/// <summary>A part of a line that came from one place.</summary>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="Run">Its characters with their origin.</param>
/// <param name="IsLabel">Whether the document numbers something with it, such as a caption or an item of a list.</param>
public readonly record struct TracedPiece(int Start, TextRun Run, bool IsLabel = false)
{
    public string Text => Run.Text;

    public int End => Start + Run.Text.Length;
}
