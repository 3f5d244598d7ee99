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
        return IsScientific(digits) ? Scientific(digits) : digits.ToText(0, MostDecimalsOf(digits));
    }

    /// <summary>How many decimals are shown at most; all of them, where a power of ten is shown.</summary>
    public static int DecimalsOf(DecimalDigits digits) => IsScientific(digits) ? digits.Decimals : MostDecimalsOf(digits);

    private static int MostDecimalsOf(DecimalDigits digits)
    {
        int whole = digits.Exponent + 1;
        return whole > 1 ? Math.Max(0, MostCharacters - 1 - whole) : MostDecimals;
    }

    private static bool IsScientific(DecimalDigits digits)
    {
        int whole = digits.Exponent + 1;
        bool isLong = whole > MostCharacters && (whole > LongestWhole || digits.Decimals > 0);
        return isLong || (digits.Exponent < -4 && digits.Decimals > MostDecimals);
    }

    private static string Scientific(DecimalDigits digits)
    {
        DecimalDigits mantissa = digits.Shift(-digits.Exponent).Round(ScientificDecimals);
        int exponent = digits.Exponent + mantissa.Exponent;
        string power = Math.Abs(exponent).ToString("D2", CultureInfo.InvariantCulture);
        return $"{mantissa.Shift(-mantissa.Exponent).ToText(0, ScientificDecimals)}E{(exponent < 0 ? '-' : '+')}{power}";
    }
}
