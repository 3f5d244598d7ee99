using Gazette.Documents;
using Gazette.Wording;

namespace Gazette.Writers.Html.Body;

/// <summary>
/// Finds what a text has in another script than its language's: Chinese in an English text; a phrase of Latin words in a Chinese one, of which a
/// single one, such as GDP, belongs to Chinese.
/// </summary>
internal static class ForeignWords
{
    private const int FewestLatinWords = 2;

    public static IEnumerable<(int Start, int End)> In(string text, Script script) => script == Script.Han ? FindLatin(text) : FindHan(text);

    private static IEnumerable<(int Start, int End)> FindHan(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = start;
            bool isHan = false;
            while (end < text.Length && (EastAsianText.IsWide(text[end]) || (end > start && char.IsLowSurrogate(text[end]))))
            {
                isHan |= WrittenScript.IsHan(text[end]);
                end++;
            }

            if (isHan)
            {
                yield return (start, end);
            }

            start = end + 1;
        }
    }

    private static IEnumerable<(int Start, int End)> FindLatin(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int last = start;
            for (int at = start; at < text.Length && IsLatin(text[at]); at++)
            {
                last = char.IsLetterOrDigit(text[at]) ? at + 1 : last;
            }

            ReadOnlySpan<char> words = text.AsSpan(start, last - start);
            bool isPhrase = words.Contains(' ') && char.IsLetter(words[0]) && WrittenScript.Count(words).Words >= FewestLatinWords;
            if (isPhrase)
            {
                yield return (start, last);
            }

            start = Math.Max(last, start + 1);
        }
    }

    private static bool IsLatin(char c) => c is ' ' or ',' or '.' or '\'' or '’' or '-' or '&' || (c <= 'ɏ' && char.IsLetterOrDigit(c));
}
