using System.Collections.Immutable;

namespace Gazette.Sources;

/// <summary>What a reference can refer to; the beginning of its id says which.</summary>
internal static class ReferenceKind
{
    public const string Table = "tbl-";
    public const string Figure = "fig-";
    public const string Chart = "cht-";
    public const string Section = "sec-";

    public static readonly ImmutableArray<string> All = [Table, Figure, Chart, Section];

    /// <summary>What an id of a kind looks like, as a pattern.</summary>
    public static string PatternOf(string kind) => $"^{kind}[A-Za-z0-9_-]*[A-Za-z0-9]$";

    /// <summary>Whether a text is an id that can be referred to.</summary>
    public static bool IsId(ReadOnlySpan<char> text) => LengthOf(text) == text.Length && text.Length > 0;

    /// <summary>
    /// Finds the first reference at or after an offset, <c>@tbl-costs</c>, and where it begins; -1 if there is none. One directly after a letter or a
    /// digit is text.
    /// </summary>
    public static int Find(ReadOnlySpan<char> text, int from, out int length)
    {
        for (int at = from; at < text.Length && text[at..].IndexOf('@') is >= 0 and int next; at++)
        {
            at += next;
            length = LengthOf(text[(at + 1)..]);
            if (length > 0 && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])))
            {
                length++;
                return at;
            }
        }

        length = 0;
        return -1;
    }

    /// <summary>The length of the id at the start of a text; 0 if there is none. Punctuation after it does not belong to it.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        if (!Opens(text))
        {
            return 0;
        }

        int length = Table.Length;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or '_'))
        {
            length++;
        }

        while (text[length - 1] is '-' or '_')
        {
            length--;
        }

        return length > Table.Length ? length : 0;
    }

    private static bool Opens(ReadOnlySpan<char> text) =>
        text.StartsWith(Table, StringComparison.Ordinal) || text.StartsWith(Figure, StringComparison.Ordinal)
        || text.StartsWith(Chart, StringComparison.Ordinal) || text.StartsWith(Section, StringComparison.Ordinal);
}
