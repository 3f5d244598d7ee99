using System.Buffers;
using System.Collections.Immutable;

namespace Gazette.Linting.Texts;

/// <summary>A half-open range of a text.</summary>
internal readonly record struct TextStretch(int Start, int End)
{
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，。；：、！？（）\n,;:().");
    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？");
    private static readonly SearchValues<char> EnglishStops = SearchValues.Create("。！？.!?");

    // Limits the search, so that a long text without marks is not read again for each number in it.
    private const int LongestClause = 400;

    public int Length => End - Start;

    public static ImmutableArray<TextStretch> Sentences(string text, bool english)
    {
        SearchValues<char> stops = english ? EnglishStops : Stops;
        int first = NextOf(stops, text, 0, text.Length);

        // Most texts are items and headings of one sentence, most of them without a mark.
        if (first >= text.Length - 1 && text.Length > 0)
        {
            return [new TextStretch(0, text.Length)];
        }

        ImmutableArray<TextStretch>.Builder found = ImmutableArray.CreateBuilder<TextStretch>(initialCapacity: 4);
        int start = 0;
        for (int i = first; i < text.Length; i = NextOf(stops, text, i + 1, text.Length))
        {
            bool end = text[i] is '。' or '！' or '？' || EndsEnglish(text, i);
            if (!end)
            {
                continue;
            }

            while (i + 1 < text.Length && text[i + 1] is '”' or '’' or '）' or '。' or '！' or '？')
            {
                i++;
            }

            found.Add(new TextStretch(start, i + 1));
            start = i + 1;
        }

        if (start < text.Length)
        {
            found.Add(new TextStretch(start, text.Length));
        }

        return found.DrainToImmutable();
    }

    /// <summary>The text around a position between punctuation marks, which are not part of a clause; empty if the position is such a mark.</summary>
    public static TextStretch ClauseAt(string text, int at)
    {
        int last = Math.Min(text.Length, at + LongestClause);
        int end = NextOf(ClauseMarks, text, at, last);
        while (end < last && !EndsClause(text, end))
        {
            end = NextOf(ClauseMarks, text, end + 1, last);
        }

        int first = Math.Max(0, at - LongestClause);
        int start = at;
        while (end > at && start > first && !(ClauseMarks.Contains(text[start - 1]) && EndsClause(text, start - 1)))
        {
            start--;
        }

        return new TextStretch(start, end);
    }

    private static int NextOf(SearchValues<char> characters, string text, int from, int to)
    {
        int at = text.AsSpan(from, to - from).IndexOfAny(characters);
        return at < 0 ? to : from + at;
    }

    // A half-width mark inside a number or a word does not end a clause.
    private static bool EndsClause(string text, int i) =>
        text[i] is not (',' or ';' or ':' or '.') || i + 1 == text.Length || text[i + 1] == ' ';

    // A full stop after a single capital (an initial) or a short abbreviation does not end a sentence.
    private static bool EndsEnglish(string text, int i)
    {
        if (text[i] is '!' or '?')
        {
            return true;
        }

        if (text[i] != '.' || (i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && text[i + 1] is not ('”' or '"' or ')')))
        {
            return false;
        }

        int word = i;
        while (word > 0 && char.IsAsciiLetter(text[word - 1]))
        {
            word--;
        }

        ReadOnlySpan<char> last = text.AsSpan(word, i - word);
        return !(last.Length == 1 && char.IsAsciiLetterUpper(last[0])) && last is not ("Mr" or "Mrs" or "Ms" or "Dr" or "St" or "No" or "Art" or "vs" or "cf");
    }
}
