using System.Collections.Immutable;

namespace Gazette.Documents;

/// <summary>What a reference can refer to; the beginning of its id says which.</summary>
internal static class ReferenceKind
{
    public const string Table = "tbl-";
    public const string Figure = "fig-";
    public const string Chart = "cht-";
    public const string Section = "sec-";

    public static readonly ImmutableArray<string> All = [Table, Figure, Chart, Section];

    /// <summary>Whether a text is an id that can be referred to.</summary>
    public static bool IsId(ReadOnlySpan<char> text) => LengthOf(text) == text.Length && text.Length > 0;

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
