using System.Collections.Immutable;
using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>
/// Enumerates items in running text: 一是…；二是…。 There is no mark after 一是 and 1. (GB/T 15834-2011, B.3), ； between items and 。 at the end; if an item
/// contains a 。 or a ；, all end with 。 (annex A, on ；). English: First, …; second, …
/// </summary>
internal static class EnumerationWording
{
    private const string SentenceEnds = "。！？!?…";
    private const string Closers = "”’）》」』】\")]";

    /// <param name="join">The mark between items instead of ；. It is not used if an item contains sentences, or the mark itself.</param>
    /// <returns>One piece for each text. An empty text gets neither marker nor mark and is not numbered.</returns>
    public static ImmutableArray<EnumeratedPiece> Arrange(IReadOnlyList<string> texts, EnumerationForm form, string? join, LanguageRules l)
    {
        ArgumentNullException.ThrowIfNull(texts);
        int[] lengths = [.. texts.Select(text => Trim(text, l))];
        int count = lengths.Count(length => length > 0);
        int last = Array.FindLastIndex(lengths, length => length > 0);
        string stop = l.Marks.FullStop;
        string mark = join ?? l.Marks.Semicolon;
        bool sentences = texts.Where((text, i) => HoldsMark(text[..lengths[i]])).Any();
        string between = sentences ? stop : mark;
        bool HoldsMark(string text) => l.HoldsSentences(text) || text.Contains(mark, StringComparison.Ordinal);

        ImmutableArray<EnumeratedPiece>.Builder pieces = ImmutableArray.CreateBuilder<EnumeratedPiece>(texts.Count);
        int number = 0;
        for (int i = 0; i < texts.Count; i++)
        {
            if (lengths[i] == 0)
            {
                pieces.Add(new EnumeratedPiece("", 0, ""));
                continue;
            }

            number++;
            string end = i == last ? stop : between;
            string blank = i == last ? "" : l.Marks.Blank;
            pieces.Add(new EnumeratedPiece(
                count == 1 ? "" : l.ItemMarker(form, number, number == 1 || between == stop),
                lengths[i],
                (EndsItself(texts[i][..lengths[i]]) ? "" : end) + blank));
        }

        return pieces.MoveToImmutable();
    }

    // Removes blanks and the marks that the enumeration adds itself. ！, ？ and …… belong to the item.
    private static int Trim(string text, LanguageRules l)
    {
        int length = text.Length;
        while (length > 0
            && (char.IsWhiteSpace(text[length - 1])
                || (l.Marks.ItemEnds.Contains(text[length - 1], StringComparison.Ordinal) && !EndsInDots(text.AsSpan(0, length)))))
        {
            length--;
        }

        return length;
    }

    private static bool EndsInDots(ReadOnlySpan<char> text) => text.EndsWith("...");

    // An item that ends in ！ or in a quoted sentence (“……。”) already has its end mark.
    private static bool EndsItself(string text)
    {
        int at = text.Length - 1;
        bool quoted = false;
        while (at >= 0 && Closers.Contains(text[at], StringComparison.Ordinal))
        {
            quoted = true;
            at--;
        }

        return at >= 0 && (SentenceEnds.Contains(text[at], StringComparison.Ordinal) || (text[at] == '.' && (quoted || EndsInDots(text))));
    }
}
