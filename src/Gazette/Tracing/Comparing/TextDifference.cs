using System.Collections.Immutable;
using System.Text;

namespace Gazette.Tracing.Comparing;

/// <summary>
/// What differs between two versions of a text, word by word: a word of letters or a number is one, and so is each Chinese character, but not a single
/// one that stands alone between two changes.
/// </summary>
internal static class TextDifference
{
    // Chinese text that stays between two changes must be this long; shorter, it only looks like the same text.
    private const int ShortestKept = 2;

    public static ImmutableArray<DifferencePiece> Of(string before, string after)
    {
        if (before == after)
        {
            return before.Length == 0 ? [] : [new DifferencePiece(DifferenceKind.Same, before)];
        }

        List<string> old = Split(before);
        List<string> now = Split(after);
        List<DifferencePiece> pieces = [];
        int from = 0;
        int start = 0;
        foreach ((int at, int other) in Alignment.Match(old, now).Append((old.Count, now.Count)))
        {
            Add(pieces, DifferenceKind.Removed, string.Concat(old[from..at]));
            Add(pieces, DifferenceKind.Added, string.Concat(now[start..other]));
            if (at < old.Count)
            {
                Add(pieces, DifferenceKind.Same, old[at]);
            }

            (from, start) = (at + 1, other + 1);
        }

        return Tidy(pieces);
    }

    /// <summary>How much of two texts is the same, from 0 to 1.</summary>
    public static double Likeness(IReadOnlyDictionary<string, int> before, IReadOnlyDictionary<string, int> after)
    {
        int common = before.Sum(word => Math.Min(word.Value, after.GetValueOrDefault(word.Key)));
        int all = before.Values.Sum() + after.Values.Sum();
        return all == 0 ? 1 : 2.0 * common / all;
    }

    /// <summary>The words of a text with their numbers.</summary>
    public static Dictionary<string, int> WordsOf(string text)
    {
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        foreach (string word in Split(text).Where(word => !string.IsNullOrWhiteSpace(word)))
        {
            words[word] = words.GetValueOrDefault(word) + 1;
        }

        return words;
    }

    /// <summary>How many words a text has, without its marks.</summary>
    public static int CountWords(string text) => Split(text).Count(static word => char.IsLetterOrDigit(word, 0));

    private static List<string> Split(string text)
    {
        List<string> words = [];
        for (int start = 0; start < text.Length;)
        {
            int end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
            while (end < text.Length && GoesOn(text, start, end))
            {
                end++;
            }

            words.Add(text[start..end]);
            start = end;
        }

        return words;
    }

    private static bool GoesOn(string text, int start, int end)
    {
        if (IsWord(text[start]))
        {
            bool isPoint = text[end] is '.' or ',' or ':' or '\'' or '’' && end + 1 < text.Length
                && char.IsAsciiDigit(text[end - 1]) == char.IsAsciiDigit(text[end + 1]) && IsWord(text[end + 1]);
            return IsWord(text[end]) || isPoint;
        }

        return text[start] == ' ' && text[end] == ' ';
    }

    // Chinese has no blanks between its words.
    private static bool IsWord(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';

    private static void Add(List<DifferencePiece> pieces, DifferenceKind kind, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (pieces.Count > 0 && pieces[^1].Kind == kind)
        {
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + text };
        }
        else
        {
            pieces.Add(new DifferencePiece(kind, text));
        }
    }

    // Removed text stands before added text, and nothing short is left between two changes.
    private static ImmutableArray<DifferencePiece> Tidy(List<DifferencePiece> pieces)
    {
        ImmutableArray<DifferencePiece>.Builder tidy = ImmutableArray.CreateBuilder<DifferencePiece>();
        StringBuilder removed = new();
        StringBuilder added = new();
        for (int i = 0; i < pieces.Count; i++)
        {
            (DifferenceKind kind, string text) = pieces[i];
            bool isShort = kind == DifferenceKind.Same && i > 0 && i + 1 < pieces.Count
                && (string.IsNullOrWhiteSpace(text) || (text.Length < ShortestKept && text[0] >= '\u2E80'));
            if (kind == DifferenceKind.Same && !isShort)
            {
                Flush();
                tidy.Add(pieces[i]);
                continue;
            }

            removed.Append(kind == DifferenceKind.Added ? "" : text);
            added.Append(kind == DifferenceKind.Removed ? "" : text);
        }

        Flush();
        return tidy.ToImmutable();

        void Flush()
        {
            if (removed.Length > 0)
            {
                tidy.Add(new DifferencePiece(DifferenceKind.Removed, removed.ToString()));
            }

            if (added.Length > 0)
            {
                tidy.Add(new DifferencePiece(DifferenceKind.Added, added.ToString()));
            }

            removed.Clear();
            added.Clear();
        }
    }
}
