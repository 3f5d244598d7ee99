using System.Buffers;
using System.Globalization;

namespace Gazette.Data;

/// <summary>
/// Recognizes a long number, such as an identity number, that a spreadsheet has spoiled: it keeps 15 digits, makes zeros of the rest, and shows 1.10101E+17
/// where the cell is too narrow.
/// </summary>
internal static class SpoiledNumber
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    private const int KeptDigits = 15;
    private const int LongestId = 20;

    // A number with fewer digits before its zeros is a round one.
    private const int FewestDigits = 11;

    // 1.38E+10 has eleven digits, as a telephone number has.
    private const int LeastPower = 10;

    /// <param name="isPlain">Whether it is written without quotes. What somebody put in quotes was no number to the spreadsheet.</param>
    public static bool IsOne(string text, bool isPlain) =>
        text.Length is >= 5 and <= LongestId && char.IsAsciiDigit(text[0]) && (IsPower(text) || (isPlain && HasLostDigits(text)));

    private static bool IsPower(ReadOnlySpan<char> text)
    {
        int sign = text.IndexOf("E+", StringComparison.Ordinal);
        return sign > 0 && sign + 4 == text.Length
            && int.TryParse(text[(sign + 2)..], NumberStyles.None, CultureInfo.InvariantCulture, out int power) && power is >= LeastPower and < LongestId
            && text[..sign].IndexOfAnyExcept(Digits) < 0;
    }

    private static bool HasLostDigits(ReadOnlySpan<char> text) =>
        text.Length > KeptDigits && text[0] != '0'
        && text.IndexOfAnyExceptInRange('0', '9') < 0
        && text[KeptDigits..].IndexOfAnyExcept('0') < 0
        && text.TrimEnd('0').Length >= FewestDigits;
}
