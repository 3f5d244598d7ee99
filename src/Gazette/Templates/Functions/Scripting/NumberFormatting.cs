using System.Globalization;
using Gazette.Sources;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>.NET's formats of numbers: <c>N2</c>, <c>P1</c>, <c>0.00</c>. There is none of money, because a culture would choose the currency.</summary>
internal static class NumberFormatting
{
    private const int MostDigits = 50;
    private const int LongestFormat = 100;
    private const int Radix = 10;

    public static LocatedText Write(FunctionCall call)
    {
        string format = call.Word(1) ?? "";
        decimal number = call.Quantity(0).Number;
        NumberFormatInfo signs = call.LanguageOf(2).NumberSigns;
        if (!IsOffered(format))
        {
            throw call.Wrong(1, ArgumentWords.NumberFormat);
        }

        bool needsWhole = format is ['D' or 'd' or 'X' or 'x' or 'B' or 'b', ..] && IsStandard(format);
        if (needsWhole && (number != decimal.Truncate(number) || Math.Abs(number) > long.MaxValue))
        {
            throw call.Wrong(0, ArgumentWords.AnyWholeNumber);
        }

        string written = needsWhole ? ((long)number).ToString(format, signs) : number.ToString(format, signs);
        return call.Computed(call.Text(0), written);
    }

    /// <summary>Whether it is a format without a currency and without widths beyond use.</summary>
    public static bool IsOffered(string format)
    {
        if (format.Length > LongestFormat)
        {
            return false;
        }

        if (!IsStandard(format))
        {
            return true;
        }

        int digits = 0;
        foreach (char digit in format.AsSpan(1))
        {
            digits = (digits * Radix) + (digit - '0');
        }

        return digits <= MostDigits && "BbDdEeFfGgNnPpXx".Contains(format[0], StringComparison.Ordinal);
    }

    // A letter and a few digits; anything else is a pattern of signs.
    private static bool IsStandard(string format) =>
        format.Length is > 0 and <= 10 && char.IsAsciiLetter(format[0]) && !format.AsSpan(1).ContainsAnyExceptInRange('0', '9');
}
