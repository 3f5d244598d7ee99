using System.Globalization;
using System.Text;

namespace Gazette.Documents;

/// <summary>What line ends, emphasis and table padding have to know about Chinese and Japanese characters.</summary>
internal static class EastAsianText
{
    /// <summary>Ideographs, kana and the full-width forms and punctuation that stand between them without blanks.</summary>
    public static bool IsWide(char c) =>
        c is >= '\u2E80' and <= '\u312F' or >= '\u3190' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF'
            or >= '\uFE30' and <= '\uFE4F' or >= '\uFF01' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6'
            || IsIdeographSurrogate(c);

    /// <summary>Punctuation that both Chinese and Western text use: quotation marks, dashes, the ellipsis, the middle dot.</summary>
    public static bool IsShared(char c) => c is '“' or '”' or '‘' or '’' or '—' or '…' or '·' or '–';

    /// <summary>Whether a line end between two characters stands for nothing; between others it stands for a blank.</summary>
    public static bool JoinWithoutBlank(char before, char after) =>
        IsWide(before) ? IsWide(after) || IsShared(after) : IsShared(before) && IsWide(after);

    /// <summary>Columns on a terminal: two for a wide character, none for a combining one.</summary>
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

    /// <summary>As for one UTF-16 unit; ideographs beyond the first plane too.</summary>
    public static bool IsWide(Rune rune) => rune.IsBmp ? IsWide((char)rune.Value) : rune.Value is >= 0x20000 and <= 0x3FFFD;

    // Korean syllables and emoji take two columns, though blanks and line ends treat them as Western text.
    private static bool TakesTwoColumns(Rune rune) =>
        IsWide(rune) || rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0xAC00 and <= 0xD7A3) or (>= 0x1F300 and <= 0x1FAFF);

    // Half of an ideograph of planes 2 and 3 (extension B and later); the halves of one character always stand together.
    private static bool IsIdeographSurrogate(char c) => c is >= '\uD840' and <= '\uD8BF';
}
