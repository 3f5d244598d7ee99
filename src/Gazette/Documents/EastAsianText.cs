using System.Globalization;
using System.Text;

namespace Gazette.Documents;

/// <summary>What line ends, emphasis and table padding need to know about Chinese and Japanese characters.</summary>
internal static class EastAsianText
{
    /// <summary>Ideographs, kana, and full-width forms and punctuation, which are written without spaces.</summary>
    public static bool IsWide(char c) =>
        c is >= '\u2E80' and <= '\u312F' or >= '\u3190' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF'
            or >= '\uFE30' and <= '\uFE4F' or >= '\uFF01' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6'
            || IsIdeographSurrogate(c);

    /// <summary>Punctuation that both Chinese and Western text use: quotation marks, dashes, the ellipsis, the middle dot.</summary>
    public static bool IsShared(char c) => c is '“' or '”' or '‘' or '’' or '—' or '…' or '·' or '–';

    /// <summary>Whether a line end between two characters means nothing; otherwise it means a blank.</summary>
    public static bool JoinWithoutBlank(char before, char after) =>
        IsWide(before) ? IsWide(after) || IsShared(after) : IsShared(before) && IsWide(after);

    /// <summary>The width in terminal columns: two for a wide character, none for a combining one.</summary>
    public static int Width(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
                : TakesTwoColumns(rune) ? 2
                : 1;
        }

        return width;
    }

    /// <summary>The same for a whole code point; includes ideographs beyond the basic plane.</summary>
    public static bool IsWide(Rune rune) => rune.IsBmp ? IsWide((char)rune.Value) : rune.Value is >= 0x20000 and <= 0x3FFFD;

    // Korean syllables and emoji take two columns, although for blanks and line ends they count as Western text.
    private static bool TakesTwoColumns(Rune rune) =>
        IsWide(rune) || rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0xAC00 and <= 0xD7A3) or (>= 0x1F300 and <= 0x1FAFF);

    // Half of an ideograph in planes 2 and 3 (extension B and later); the halves of one character are always adjacent.
    private static bool IsIdeographSurrogate(char c) => c is >= '\uD840' and <= '\uD8BF';
}
