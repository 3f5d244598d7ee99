using System.Globalization;

namespace Gazette.Wording.English;

/// <summary>Numbers in English words: cardinal (one hundred and twenty) and ordinal (twelfth, 21st).</summary>
internal static class EnglishNumerals
{
    private static readonly string[] UpToNineteen =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Numerals = ["i", "iv", "v", "ix", "x", "xl", "l", "xc", "c", "cd", "d", "cm", "m"];

    private static readonly int[] NumeralValues = [1, 4, 5, 9, 10, 40, 50, 90, 100, 400, 500, 900, 1000];

    /// <summary>Below a million on either side of zero.</summary>
    public static string Cardinal(int n) => n switch
    {
        < 0 => "minus " + Cardinal(-n),
        < 20 => UpToNineteen[n],
        < 100 => n % 10 == 0 ? Tens[n / 10] : $"{Tens[n / 10]}-{UpToNineteen[n % 10]}",
        < 1_000 => UpToNineteen[n / 100] + " hundred" + Rest(n % 100),
        _ => Cardinal(n / 1_000) + " thousand" + (n % 1_000 is > 0 and var rest && rest >= 100 ? " " + Cardinal(rest) : Rest(n % 1_000)),
    };

    /// <summary>In words as far as <see cref="EnglishOrdinals"/> go, then in digits: 21st, 112th.</summary>
    public static string Ordinal(int n) => n <= EnglishOrdinals.Largest
        ? EnglishOrdinals.Write(n)
        : n.ToString(CultureInfo.InvariantCulture) + ((n % 100) is 11 or 12 or 13 ? "th" : (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    /// <summary>I, II, III, IV.</summary>
    public static string Roman(int n)
    {
        string text = "";
        for (int i = NumeralValues.Length - 1; i >= 0; i--)
        {
            for (; n >= NumeralValues[i]; n -= NumeralValues[i])
            {
                text += Numerals[i];
            }
        }

        return text.ToUpperInvariant();
    }

    /// <summary>a to z, then aa, ab and so on.</summary>
    public static string Letter(int n)
    {
        string text = "";
        for (; n > 0; n = (n - 1) / 26)
        {
            text = (char)('a' + ((n - 1) % 26)) + text;
        }

        return text;
    }

    private static string Rest(int n) => n == 0 ? "" : " and " + Cardinal(n);
}
