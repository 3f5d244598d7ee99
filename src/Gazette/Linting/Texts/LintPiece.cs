using Gazette.Sources;

namespace Gazette.Linting.Texts;

/// <summary>A stretch of a text that came from one place.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Origin">The place as the tree has it: often the whole of the user's text that the words are a part of.</param>
/// <param name="Span">The words alone where they were found in it; <paramref name="Origin"/> where they were computed.</param>
/// <param name="Verbatim">Whether the place holds the same letters, so that offsets inside can be found and replaced.</param>
internal readonly record struct LintPiece(int Start, int Length, SourceSpan Origin, SourceSpan Span, bool Verbatim)
{
    /// <summary>Looks for the words in the place that the tree gives them, after those of the piece before where both share it.</summary>
    public static LintPiece Find(int start, string words, SourceSpan origin, LintPiece? before)
    {
        string source = origin.File.Text;
        int from = before is { Verbatim: true } last && last.Origin == origin ? last.Span.End : origin.Start;
        int at = origin.Length < words.Length ? -1
            : origin.Length == words.Length ? origin.Start
            : source.IndexOf(words, from, origin.End - from, StringComparison.Ordinal);
        bool verbatim = at >= 0 && source.AsSpan(at, words.Length).SequenceEqual(words);
        return new LintPiece(start, words.Length, origin, verbatim ? origin with { Start = at, End = at + words.Length } : origin, verbatim);
    }

    public int End => Start + Length;
}
