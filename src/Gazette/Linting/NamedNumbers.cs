using System.Text.RegularExpressions;
using Gazette.Linting.Texts;

namespace Gazette.Linting;

/// <summary>
/// English numbers that are names instead of counting something: room 2045, P.O. Box 4512, (315) 364-8611, Section 4-2, 15 U.S.C. 1601.
/// </summary>
internal static partial class NamedNumbers
{
    private const int LongestLead = 16;

    /// <summary>Whether the number in <c>[start, end)</c> is one.</summary>
    public static bool Has(LintText text, int start, int end) =>
        IsGlued(text, start - 1, -1) || IsGlued(text, end, 1) || IsNamed(text, start);

    /// <summary>Whether the pair of numbers with a hyphen between them that begins at <paramref name="start"/> is one, and not a range.</summary>
    public static bool HasPair(LintText text, int start, int end)
    {
        ReadOnlySpan<char> pair = text.Text.AsSpan(start, end - start);
        bool isPhone = pair.IndexOf('-') == 3 && pair.Length == 8;
        return isPhone || text.At(start - 2) == ')' || IsNamed(text, start) || Score().IsMatch(Lead(text, start))
            || (Lead(text, start).EndsWith("at ", StringComparison.OrdinalIgnoreCase) && TimeOfDay().IsMatch(text.Text, end));
    }

    // A part of a longer number: 555-1234, 0800 555 1234.
    private static bool IsGlued(LintText text, int mark, int step) =>
        text.At(mark) is '-' or ' ' && Glyph.IsDigit(text.At(mark + step)) && (text.At(mark) == '-' || IsPadded(text, mark + step, step));

    // Groups of a telephone number have no commas, and one begins with 0.
    private static bool IsPadded(LintText text, int at, int step)
    {
        int start = at;
        while (step < 0 && Glyph.IsDigit(text.At(start - 1)))
        {
            start--;
        }

        return step > 0 || text.At(start) == '0' || Glyph.IsDigit(text.At(start - 2));
    }

    private static bool IsNamed(LintText text, int start) => Name().IsMatch(Lead(text, start));

    private static string Lead(LintText text, int start) => text.Text[Math.Max(0, start - LongestLead)..start];

    [GeneratedRegex(
        @"(?:\b(?:box|flight|room|suite|apartment|apt\.?|building|section|sect\.?|chapter|table|figure|fig\.?|page|form|route|bus|train"
        + @"|highway|ticket|case|file|invoice|receipt|account|model|nos?\.?|number|code|isbn|issn|id|art\.|article|clause|act|extension|ext\."
        + @"|pin|zip|postcode|version|channel|platform|gate|seat|lot|block|iso|gb/t"
        + @"|phone|tel\.?|fax|u\.s\.c\.|c\.f\.r\.)|[§#№])\s?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:won|lost|beat|drew|score|scored|fell to|led)(?: by| of| to)? $|\b[0-9]{1,3}-[0-9]{1,3} and $", RegexOptions.IgnoreCase)]
    private static partial Regex Score();

    [GeneratedRegex(@"\G (?:in the (?:morning|afternoon|evening)|a\.?m\b|p\.?m\b|o'clock|o’clock)", RegexOptions.IgnoreCase)]
    private static partial Regex TimeOfDay();
}
