using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>
/// Items told in running text: 一是…；二是…。 There is no mark after 一是 and 1. (GB/T 15834-2011, B.3), ； between items and 。 at the end;
/// as soon as one item holds a 。 inside, all end with 。 (the same, annex A, on ；). English: First, …; second, ….
/// </summary>
internal static class EnumerationWording
{
    private const string ChineseMarks = "。；，、：.;,:";
    private const string EnglishMarks = ".;,:";
    private const string SentenceEnds = "。！？!?…";
    private const string Closers = "”’）》」』】\")]";

    /// <param name="join">The mark between items instead of ；. It does not part items that hold sentences.</param>
    /// <returns>One piece for each text. An empty text gets neither marker nor mark and is not counted.</returns>
    public static ImmutableArray<EnumeratedPiece> Arrange(IReadOnlyList<string> texts, EnumerationForm form, string? join, Language l)
    {
        ArgumentNullException.ThrowIfNull(texts);
        int[] lengths = [.. texts.Select(text => Trim(text, l))];
        int count = lengths.Count(length => length > 0);
        int last = Array.FindLastIndex(lengths, length => length > 0);
        string stop = l == Language.Chinese ? "。" : ".";
        bool sentences = texts.Where((text, i) => HoldsSentences(text[..lengths[i]], l)).Any();
        string between = sentences || join == stop ? stop : join ?? (l == Language.Chinese ? "；" : ";");
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
            string mark = i == last ? stop : between;
            string blank = l == Language.English && i != last ? " " : "";
            pieces.Add(new EnumeratedPiece(
                count == 1 ? "" : Marker(form, number, number == 1 || between == stop, l),
                lengths[i],
                (EndsItself(texts[i][..lengths[i]]) ? "" : mark) + blank));
        }

        return pieces.MoveToImmutable();
    }

    private static string Marker(EnumerationForm form, int number, bool opensSentence, Language l) => (form, l) switch
    {
        (EnumerationForm.None, _) => "",
        (EnumerationForm.YiShi, Language.Chinese) => Numerals.Ordinal(number) + "是",
        (EnumerationForm.YiYao, Language.Chinese) => Numerals.Ordinal(number) + "要",
        (EnumerationForm.Digits, Language.Chinese) => number.ToString(CultureInfo.InvariantCulture) + ".",

        // English counts out in words while there are words; in a row of sentences each one opens with a capital.
        (EnumerationForm.YiShi or EnumerationForm.YiYao, Language.English) when number <= EnglishOrdinals.Largest =>
            Capital(EnglishOrdinals.Write(number), opensSentence) + ", ",
        (_, Language.English) => string.Create(CultureInfo.InvariantCulture, $"({number}) "),
        _ => throw new UnreachableException(),
    };

    private static string Capital(string word, bool capital) => capital ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    // Without blanks and the marks that the enumeration puts itself. ！, ？ and …… belong to the item.
    private static int Trim(string text, Language l)
    {
        string marks = l == Language.Chinese ? ChineseMarks : EnglishMarks;
        int length = text.Length;
        while (length > 0
            && (char.IsWhiteSpace(text[length - 1]) || (marks.Contains(text[length - 1], StringComparison.Ordinal) && !EndsInDots(text.AsSpan(0, length)))))
        {
            length--;
        }

        return length;
    }

    private static bool EndsInDots(ReadOnlySpan<char> text) => text.EndsWith("...");

    // An item that ends in ！ or in a quoted sentence (“……。”) has its end mark already.
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

    private static bool HoldsSentences(string text, Language l)
    {
        if (l == Language.Chinese)
        {
            return text.Contains('。', StringComparison.Ordinal);
        }

        // A full stop that ends a sentence is followed by a capital; the one of "e.g. lamps" is not.
        for (int i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]))
            {
                return true;
            }
        }

        return false;
    }
}
