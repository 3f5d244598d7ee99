using System.Globalization;

namespace Gazette.Wording;

/// <summary>
/// The labels of headings in official documents, by level: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3). The marks are those of
/// GB/T 15834-2011, B.3: a 顿号 after a Chinese number, a half-width dot after a digit, nothing after a bracket.
/// </summary>
internal static class HeadingLabel
{
    public const int Levels = 4;

    // More digits are a year or an amount, not a place in a row: （2026）.
    private const int MostDigits = 3;

    public static string Write(int level, int number) => level switch
    {
        1 => Numerals.Ordinal(number) + "、",
        2 => "（" + Numerals.Ordinal(number) + "）",
        3 => Digits(number) + ".",
        4 => "（" + Digits(number) + "）",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "official headings have levels 1 to 4"),
    };

    /// <summary>Whether the text opens with a label of number 1 to 999, which one, and how many characters it takes.</summary>
    public static bool TryRead(string text, out int level, out int number, out int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool bracket = text.StartsWith('（');
        int start = bracket ? 1 : 0;
        int end = start;
        bool digits = end < text.Length && char.IsAsciiDigit(text[end]);
        while (end < text.Length && (digits ? char.IsAsciiDigit(text[end]) : "零一二三四五六七八九十百".Contains(text[end], StringComparison.Ordinal)))
        {
            end++;
        }

        level = (bracket, digits) switch
        {
            (false, false) => 1,
            (true, false) => 2,
            (false, true) => 3,
            (true, true) => 4,
        };
        length = end + 1;
        number = 0;
        return end < text.Length
            && text[end] == (bracket ? '）' : digits ? '.' : '、')
            && (digits ? TryReadDigits(text[start..end], out number) : TryReadNumeral(text[start..end], out number))

            // 3.5亿元 opens with an amount.
            && !(level == 3 && length < text.Length && char.IsAsciiDigit(text[length]));
    }

    private static string Digits(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static bool TryReadDigits(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text.Length <= MostDigits && text[0] != '0';

    private static bool TryReadNumeral(string text, out int number)
    {
        bool read = Numerals.TryReadCardinal(text, out long value) && value is > 0 and < 1000;
        number = read ? (int)value : 0;
        return read;
    }
}
