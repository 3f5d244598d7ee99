using System.Globalization;

namespace Gazette.Data.Tables.NumberFormats;

/// <summary>
/// A number without a format. As in Excel it has at most eleven characters and otherwise a power of ten; but the digits of a long whole number are
/// all shown, because it is a code, such as 330102001002, more often than a quantity.
/// </summary>
internal static class GeneralNumber
{
    private const int LongestWhole = 15;
    private const int MostCharacters = 11;
    private const int MostDecimals = 9;
    private const int ScientificDecimals = 5;

    public static string Show(double number)
    {
        DecimalDigits digits = DecimalDigits.Of(number);
        int whole = digits.Exponent + 1;
        bool isLong = whole > MostCharacters && (whole > LongestWhole || digits.Decimals > 0);
        bool isTiny = digits.Exponent < -4 && digits.Decimals > MostDecimals;
        return isLong || isTiny ? Scientific(digits) : digits.ToText(0, whole > 1 ? Math.Max(0, MostCharacters - 1 - whole) : MostDecimals);
    }

    private static string Scientific(DecimalDigits digits)
    {
        DecimalDigits mantissa = digits.Shift(-digits.Exponent).Round(ScientificDecimals);
        int exponent = digits.Exponent + mantissa.Exponent;
        string power = Math.Abs(exponent).ToString("D2", CultureInfo.InvariantCulture);
        return $"{mantissa.Shift(-mantissa.Exponent).ToText(0, ScientificDecimals)}E{(exponent < 0 ? '-' : '+')}{power}";
    }
}
