using Gazette.Sources;

namespace Gazette.Linting.Texts;

/// <summary>A part of a text that came from one place.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Run">Its characters, some of which may be hidden in the text.</param>
internal readonly record struct LintPiece(int Start, TextRun Run)
{
    public int End => Start + Run.Text.Length;

    /// <summary>The place of the overlap between the piece and a stretch of the text.</summary>
    public SourceSpan SpanOf(int start, int end)
    {
        int from = Math.Clamp(start - Start, 0, Run.Text.Length);
        return Run.SpanOf(from, Math.Clamp(end - Start, from, Run.Text.Length));
    }
}
