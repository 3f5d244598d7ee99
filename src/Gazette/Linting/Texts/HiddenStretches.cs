using System.Buffers;
using Gazette.Linting.Prefilters;

namespace Gazette.Linting.Texts;

/// <summary>Finds what no rule about words should read: web addresses, mail addresses, file paths.</summary>
internal static class HiddenStretches
{
    private static readonly string[] Openings = ["http://", "https://", "www.", "mailto:", "ftp://"];

    private static readonly SearchValues<string> AnyOpening = SearchValues.Create(Openings, StringComparison.OrdinalIgnoreCase);

    public static void Find(string text, TextFacts facts, List<TextStretch> hidden)
    {
        // Every address contains a letter or an @, which most Chinese texts lack.
        if (!facts.HasAny(FactTable.OfRules.Letters))
        {
            return;
        }

        foreach (string opening in text.AsSpan().ContainsAny(AnyOpening) ? Openings : [])
        {
            for (int at = text.IndexOf(opening, StringComparison.OrdinalIgnoreCase);
                at >= 0;
                at = text.IndexOf(opening, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                hidden.Add(new TextStretch(at, EndOfAddress(text, at)));
            }
        }

        for (int at = text.IndexOf('@'); at > 0; at = text.IndexOf('@', at + 1))
        {
            int start = at;
            while (start > 0 && IsAddress(text[start - 1]))
            {
                start--;
            }

            int end = EndOfAddress(text, at + 1);
            if (start < at && end > at + 1)
            {
                hidden.Add(new TextStretch(start, end));
            }
        }
    }

    private static int EndOfAddress(string text, int start)
    {
        int end = start;
        while (end < text.Length && IsAddress(text[end]))
        {
            end++;
        }

        // A mark at the very end belongs to the sentence.
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')')
        {
            end--;
        }

        return end;
    }

    private static bool IsAddress(char c) => c is > ' ' and < '\u007F' and not ('"' or '<' or '>');
}
