using Gazette.Wording;

namespace Gazette.Linting.Texts;

/// <summary>The kinds of characters that rules about punctuation distinguish.</summary>
internal static class Glyph
{
    public const string Digits = "0123456789";

    public const string ChineseDigits = Numerals.Characters;

    public static bool IsHan(char c) => WrittenScript.IsHan(c);

    /// <summary>A mark of Chinese punctuation, full width.</summary>
    public static bool IsChineseMark(char c) => c is >= '\u3001' and <= '\u3003' or >= '\u3008' and <= '\u3011' or >= '\u3014' and <= '\u301B'
        or '！' or '，' or '：' or '；' or '？' or '（' or '）' or '～' or '“' or '”' or '‘' or '’' or '…' or '—' or '·';

    public static bool IsChinese(char c) => IsHan(c) || IsChineseMark(c);

    public static bool IsDigit(char c) => char.IsAsciiDigit(c);

    public static bool IsLatin(char c) => char.IsAsciiLetter(c);

    public static bool IsBlank(char c) => c is ' ' or '\u3000' or '\u00A0' or '\t' or '\n';
}
