using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>A stretch of a line that came from one place.</summary>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="Run">The text with its place; the origin is null for text that is in no file.</param>
internal readonly record struct LineSegment(int Start, TextRun Run)
{
    public int End => Start + Run.Text.Length;

    public Phrase? Phrase => Run.Origin as Phrase;

    public PrintedValue? Value => Run.Origin as PrintedValue;

    /// <summary>Whether each of its characters has a place of its own.</summary>
    public bool IsCopied => Run.End - Run.Start == Run.Text.Length;

    public bool Overlaps(int start, int end) => Start < end && start < End;

    /// <summary>Whether it overlaps a stretch, or has a border in common with it.</summary>
    public bool Touches(int start, int end) => Start <= end && start <= End;
}
