using System.Globalization;
using System.Text;

namespace Gazette.Cli.Terminal;

/// <summary>Makes the user's text safe for a terminal, and measures its width there.</summary>
internal static class VisibleText
{
    // East Asian Width W and F of Unicode 16 (Standard Annex 11); whole blocks where terminals make no distinction.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x23F0, 0x23F0), (0x23F3, 0x23F3), (0x25FD, 0x25FE),
        (0x2614, 0x2615), (0x2648, 0x2653), (0x267F, 0x267F), (0x2693, 0x2693), (0x26A1, 0x26A1), (0x26AA, 0x26AB), (0x26BD, 0x26BE),
        (0x26C4, 0x26C5), (0x26CE, 0x26CE), (0x26D4, 0x26D4), (0x26EA, 0x26EA), (0x26F2, 0x26F3), (0x26F5, 0x26F5), (0x26FA, 0x26FA),
        (0x26FD, 0x26FD), (0x2705, 0x2705), (0x270A, 0x270B), (0x2728, 0x2728), (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755),
        (0x2757, 0x2757), (0x2795, 0x2797), (0x27B0, 0x27B0), (0x27BF, 0x27BF), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55),
        (0x2E80, 0x303E), (0x3041, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19),
        (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x18CFF), (0x1AFF0, 0x1B2FF), (0x1F004, 0x1F004), (0x1F0CF, 0x1F0CF),
        (0x1F18E, 0x1F18E), (0x1F191, 0x1F19A), (0x1F200, 0x1F265), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FC), (0x1F7E0, 0x1F7EB),
        (0x1F90C, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>How many columns a character takes: 2 for Chinese and full-width ones, 0 for combining marks.</summary>
    public static int WidthOf(Rune rune)
    {
        if (rune.Value < Wide[0].First)
        {
            return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : 1;
        }

        int at = Array.BinarySearch(Wide, (rune.Value, int.MaxValue));
        int before = at >= 0 ? at : ~at - 1;
        return before >= 0 && rune.Value <= Wide[before].Last ? 2
            : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0
            : 1;
    }

    public static int WidthOf(string text) => text.EnumerateRunes().Sum(WidthOf);

    /// <summary>The text followed by spaces, for a column of a table.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(width - WidthOf(text), 0));

    /// <summary>The character, or a visible symbol for it if it would control the terminal: control characters and direction marks.</summary>
    public static Rune Show(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control when rune.Value < 0x20 => new Rune(0x2400 + rune.Value),
        UnicodeCategory.Control when rune.Value == 0x7F => new Rune(0x2421),
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => Rune.ReplacementChar,
        _ => rune,
    };

    /// <summary>The whole text in the same way; line ends are kept.</summary>
    public static string Show(string text)
    {
        StringBuilder shown = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            shown.Append(rune.Value == '\n' ? rune : Show(rune));
        }

        return shown.ToString();
    }
}
