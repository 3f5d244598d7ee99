using System.Globalization;

namespace Gazette.Wording;

/// <summary>
/// The labels of headings in official documents, by level: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3). Their marks are those of GB/T 15834-2011, B.3: a 顿号
/// after a Chinese number, a half-width dot after a digit, nothing after a bracket.
/// </summary>
internal static class HeadingLabel
{
    public const int Levels = 4;

    // More digits mean a year or an amount, not a label: （2026）.
    private const int MostDigits = 3;

    // Characters that people type in Chinese numbers, including incorrect ones.
    private const string TypedNumeral = "〇" + Numerals.UpToHundreds;
    private const int MostTypedNumerals = 4;
    private const int MostTypedDigits = 2;

    public static string Write(int level, int number) => level switch
    {
        1 => Numerals.Ordinal(number) + "、",
        2 => "（" + Numerals.Ordinal(number) + "）",
        3 => Digits(number) + ".",
        4 => "（" + Digits(number) + "）",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "official headings have levels 1 to 4"),
    };

    /// <summary>Whether the text begins with a label numbered 1 to 999 in the standard's form; which one, and how many characters it has.</summary>
    public static bool TryRead(string text, out int level, out int number, out int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        number = 0;
        (level, int start, int end) = Find(text, "（", Numerals.UpToHundreds);
        length = end + 1;
        return end < text.Length
            && text[end] == EndOf(level)
            && (level > 2 ? TryReadDigits(text[start..end], out number) : TryReadNumeral(text[start..end], out number))

            // 3.5亿元 begins with an amount.
            && !(level == 3 && IsDigitAt(text, length));
    }

    /// <summary>
    /// The heading level, 2 to 5, of the label at the start of a text. Also accepts how people type it: half-width brackets, a full-width dot and 〇.
    /// </summary>
    public static int? HeadingLevelOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (int level, int start, int end) = Find(text, "（(", TypedNumeral);
        if (end == start || end == text.Length || end - start > MostTypedNumerals)
        {
            return null;
        }

        char mark = text[end] switch
        {
            ')' => '）',
            '．' => '.',
            char other => other,
        };
        bool isLabel = mark == EndOf(level) && (level <= 2 || end - start <= MostTypedDigits) && !(level == 3 && IsDigitAt(text, end + 1));
        return isLabel ? level + 1 : null;
    }

    // The level indicated by a bracket and a kind of number, and the position of the number.
    private static (int Level, int Start, int End) Find(string text, string brackets, string numerals)
    {
        bool bracket = text.Length > 0 && brackets.Contains(text[0], StringComparison.Ordinal);
        int start = bracket ? 1 : 0;
        bool digits = IsDigitAt(text, start);
        int end = start;
        while (end < text.Length && (digits ? char.IsAsciiDigit(text[end]) : numerals.Contains(text[end], StringComparison.Ordinal)))
        {
            end++;
        }

        return ((bracket, digits) switch
        {
            (false, false) => 1,
            (true, false) => 2,
            (false, true) => 3,
            (true, true) => 4,
        }, start, end);
    }

    private static char EndOf(int level) => level switch
    {
        1 => '、',
        3 => '.',
        _ => '）',
    };

    private static bool IsDigitAt(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

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
