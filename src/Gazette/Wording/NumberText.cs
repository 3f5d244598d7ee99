using System.Globalization;

namespace Gazette.Wording;

/// <summary>
/// Reads numbers as in YAML 1.2's core schema (012 is 12; .5, 5. and 1.2e3 are numbers; 0x1F and 0o17 too), and also with commas between thousands.
/// Limited to 16 digits before the point and 10 after it, so that sums and percentages of any two fit in a decimal.
/// </summary>
internal static class NumberText
{
    private const int MostDigits = 16;
    private const int MostDecimals = 10;
    private const decimal Limit = 10_000_000_000_000_000m;

    /// <summary>Reads the number at the start of the text; a sign is not part of it.</summary>
    /// <param name="length">How many characters it has; 0 if the text does not begin with a number.</param>
    /// <param name="problem">What is wrong with the number; otherwise null.</param>
    public static decimal Read(string text, out int length, out NumberProblem? problem)
    {
        problem = null;
        if (TryReadRadix(text, out decimal whole))
        {
            length = text.Length;
            return whole;
        }

        NumberSpan span = NumberSpan.Read(text, 0, NumberForms.BarePoint);
        (int point, int end) = (span.WholeEnd, span.End);
        length = end;
        if (length == 0)
        {
            return 0;
        }

        if (length == text.Length && length == point && length < MostDigits)
        {
            return span.Digits;
        }

        string digits = text[..point].Replace(",", "", StringComparison.Ordinal);
        string decimals = end > point ? text[(point + 1)..end] : "";
        length = Exponent(text, end);
        if (digits.TrimStart('0').Length > MostDigits)
        {
            problem = NumberProblem.TooLarge;
            return 0;
        }

        if (decimals.Length > MostDecimals)
        {
            problem = NumberProblem.TooManyDecimals;
            return 0;
        }

        decimal number = decimal.Parse($"0{digits}.{decimals}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

        // The appended zero was only for the parser; the number keeps the decimals that were written.
        number = decimal.Round(number, decimals.Length);
        return Scale(number, text[end..length], out problem);
    }

    private static int Digits(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int Exponent(string text, int start)
    {
        if (start >= text.Length || text[start] is not ('e' or 'E'))
        {
            return start;
        }

        int digits = start + 1 < text.Length && text[start + 1] is '+' or '-' ? start + 2 : start + 1;
        int end = Digits(text, digits);
        return end > digits ? end : start;
    }

    private static decimal Scale(decimal number, string exponent, out NumberProblem? problem)
    {
        problem = null;
        if (exponent.Length == 0 || number == 0)
        {
            return number;
        }

        const int Farthest = MostDigits + MostDecimals;
        bool small = exponent[1] == '-';
        int power = int.TryParse(exponent.AsSpan(1).TrimStart("+-"), NumberStyles.None, CultureInfo.InvariantCulture, out int read) ? read : int.MaxValue;
        for (int i = 0; i < Math.Min(power, Farthest) && number < Limit; i++)
        {
            number = small ? number / 10 : number * 10;
        }

        number /= 1.0000000000000000000000000000m;
        problem = number >= Limit ? NumberProblem.TooLarge : number.Scale > MostDecimals || (small && power > Farthest) ? NumberProblem.TooManyDecimals : null;
        return number;
    }

    private static bool TryReadRadix(string text, out decimal number)
    {
        const int MostRadixDigits = 13;
        number = 0;
        int radix = text is ['0', 'x', ..] ? 16 : text is ['0', 'o', ..] ? 8 : 0;
        if (radix == 0 || text.Length is <= 2 or > MostRadixDigits + 2)
        {
            return false;
        }

        foreach (char digit in text.AsSpan(2))
        {
            int value = char.IsAsciiHexDigit(digit) ? System.Convert.ToInt32(digit.ToString(), 16) : radix;
            if (value >= radix)
            {
                return false;
            }

            number = (number * radix) + value;
        }

        return true;
    }
}
