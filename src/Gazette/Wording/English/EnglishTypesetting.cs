using System.Buffers;
using System.Collections.Frozen;

namespace Gazette.Wording.English;

/// <summary>
/// Sets a line of English as a printer would: curled quotation marks and apostrophes, minus signs, and a capital where a printed value begins a
/// sentence. Feet, inches, minutes and seconds keep their straight marks, and every change is one character for another.
/// </summary>
internal static class EnglishTypesetting
{
    private const string SentenceEnds = ".!?";
    private const string Openers = "([{“‘\"'";
    private const string Closers = ")]}”’\"'";

    /// <summary>What a line must hold for there to be anything to set, besides printed values.</summary>
    public static readonly SearchValues<char> Marks = SearchValues.Create("\"'-");

    // Words that have lost their beginning; after any other blank, an apostrophe opens a quotation.
    private static readonly string[] Shortened = ["tis", "twas", "twere", "til", "em", "n’", "n'"];

    // A full stop after these does not end a sentence.
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "e.g", "i.e", "approx", "no", "nos", "vs", "cf", "ca", "c", "est", "incl", "excl",
        "max", "min", "avg", "etc", "p", "pp", "vol", "art", "mr", "mrs", "ms", "dr", "st");

    public static void Set(Span<char> line, ReadOnlySpan<LineKind> kinds, bool opensSentence)
    {
        bool inDouble = false;
        bool inSingle = false;
        bool inCode = false;
        for (int i = 0; i < line.Length; i++)
        {
            // A report's text is not Markdown, but its author may have typed code or an address as in Markdown.
            inCode ^= line[i] == '`';
            if (kinds[i] == LineKind.Verbatim || inCode || (Marks.Contains(line[i]) && IsInAddress(line, i)))
            {
                continue;
            }

            char before = At(line, i - 1);
            char after = At(line, i + 1);
            switch (line[i])
            {
                case '"' when !IsMeasure(line, i, inDouble):
                    bool opens = Opens(before, after);
                    line[i] = opens ? '“' : '”';
                    inDouble = opens;
                    break;
                case '\'' when !IsMeasure(line, i, inSingle):
                    bool opensSingle = Opens(before, after) && !IsShortened(line[(i + 1)..]);
                    line[i] = opensSingle ? '‘' : '’';
                    inSingle = opensSingle || (inSingle && char.IsLetterOrDigit(after));
                    break;
                case '-' when IsMinus(line, i):
                    line[i] = '−';
                    break;
                case >= 'a' and <= 'z' when kinds[i] == LineKind.Value && (i == 0 || kinds[i - 1] != LineKind.Value) && BeginsSentence(line, i, opensSentence):
                    line[i] = char.ToUpperInvariant(line[i]);
                    break;
                default:
                    break;
            }
        }
    }

    private static char At(ReadOnlySpan<char> line, int at) => at >= 0 && at < line.Length ? line[at] : '\0';

    private static bool IsInAddress(ReadOnlySpan<char> line, int at)
    {
        int start = line[..at].LastIndexOf(' ') + 1;
        int length = line[start..].IndexOf(' ');
        ReadOnlySpan<char> word = length < 0 ? line[start..] : line.Slice(start, length);
        return word.Contains("://", StringComparison.Ordinal) || word.Contains("www.", StringComparison.Ordinal);
    }

    private static bool Opens(char before, char after) =>
        after != '\0' && !char.IsWhiteSpace(after) && (before == '\0' || char.IsWhiteSpace(before) || "([{—–/“‘".Contains(before, StringComparison.Ordinal));

    // 12", 5'10", 40° 26' 46": after a number that no quotation encloses, or that follows feet or minutes.
    private static bool IsMeasure(ReadOnlySpan<char> line, int at, bool inQuotation)
    {
        if (!char.IsAsciiDigit(At(line, at - 1)) || (line[at] == '\'' && char.IsAsciiLetter(At(line, at + 1))))
        {
            return false;
        }

        int number = at - 1;
        while (number > 0 && (char.IsAsciiDigit(line[number - 1]) || line[number - 1] == '.'))
        {
            number--;
        }

        int left = number - 1;
        while (left >= 0 && line[left] == ' ')
        {
            left--;
        }

        bool followsFeet = left > 0 && line[left] == '\'' && char.IsAsciiDigit(line[left - 1]);
        bool precedesInches = line[at] == '\'' && char.IsAsciiDigit(line[(at + 1)..].TrimStart(' ') is [var next, ..] ? next : '\0');
        return !inQuotation || followsFeet || precedesInches;
    }

    // The ’90s, ’tis.
    private static bool IsShortened(ReadOnlySpan<char> rest)
    {
        if (rest.Length >= 2 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]))
        {
            return rest.Length == 2 || rest[2] == 's' || !char.IsLetterOrDigit(rest[2]);
        }

        foreach (string word in Shortened)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && !(rest.Length > word.Length && char.IsLetter(rest[word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    // Before a number, after a blank or a bracket; but 3 -5 is a range.
    private static bool IsMinus(ReadOnlySpan<char> line, int at)
    {
        ReadOnlySpan<char> rest = line[(at + 1)..];
        bool isNumber = rest is [>= '0' and <= '9', ..] or ['$' or '£' or '€', >= '0' and <= '9', ..];
        ReadOnlySpan<char> before = line[..at];
        return isNumber && (before.IsEmpty || before[^1] is ' ' or '(' or '\n') && before.TrimEnd(' ') is not [.., >= '0' and <= '9'];
    }

    private static bool BeginsSentence(ReadOnlySpan<char> line, int at, bool opensSentence)
    {
        ReadOnlySpan<char> before = line[..at];
        int end = before.Length;
        while (end > 0 && Openers.Contains(before[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        if (end == 0)
        {
            return opensSentence;
        }

        if (before[end - 1] is not (' ' or '\n'))
        {
            return false;
        }

        ReadOnlySpan<char> sentence = before[..end].TrimEnd();
        int last = sentence.Length;
        while (last > 0 && Closers.Contains(sentence[last - 1], StringComparison.Ordinal))
        {
            last--;
        }

        if (last == 0 || !SentenceEnds.Contains(sentence[last - 1], StringComparison.Ordinal))
        {
            return false;
        }

        int word = sentence[..(last - 1)].LastIndexOfAny(' ', '(', '\n') + 1;
        return sentence[last - 1] != '.' || !Abbreviations.Contains(sentence[word..(last - 1)].ToString());
    }
}
