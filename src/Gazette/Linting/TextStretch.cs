using System.Buffers;
using System.Collections.Immutable;

namespace Gazette.Linting;

/// <summary>A half-open stretch of a text.</summary>
internal readonly record struct TextStretch(int Start, int End)
{
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，。；：、！？（）\n,;:().");

    public int Length => End - Start;

    public static ImmutableArray<TextStretch> Sentences(string text, bool english)
    {
        ImmutableArray<TextStretch>.Builder found = ImmutableArray.CreateBuilder<TextStretch>();
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool end = text[i] is '。' or '！' or '？' || (english && EndsEnglish(text, i));
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

        return found.ToImmutable();
    }

    public static ImmutableArray<TextStretch> Clauses(string text)
    {
        ImmutableArray<TextStretch>.Builder found = ImmutableArray.CreateBuilder<TextStretch>();
        int start = 0;
        int i = -1;
        do
        {
            i = NextClauseMark(text, i + 1);
            if (!EndsClause(text, i))
            {
                continue;
            }

            if (i > start)
            {
                found.Add(new TextStretch(start, i));
            }

            start = i + 1;
        }
        while (i < text.Length);

        return found.ToImmutable();
    }

    private static int NextClauseMark(string text, int from)
    {
        int at = text.AsSpan(from).IndexOfAny(ClauseMarks);
        return at < 0 ? text.Length : from + at;
    }

    // A half-width mark within a number or a word ends nothing.
    private static bool EndsClause(string text, int i) =>
        i == text.Length || text[i] is not (',' or ';' or ':' or '.') || i + 1 == text.Length || text[i + 1] == ' ';

    // A full stop after a lone capital (an initial) or a short abbreviation ends nothing.
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

        string last = text[word..i];
        return !(last.Length == 1 && char.IsAsciiLetterUpper(last[0])) && last is not ("Mr" or "Mrs" or "Ms" or "Dr" or "St" or "No" or "Art" or "vs" or "cf");
    }
}
