namespace Gazette.Wording;

/// <summary>
/// The one rule for what is a number in a report's data: <c>-?(0|[1-9][0-9]*)(.[0-9]+)?</c>, in tables also with commas between thousands. Anything else,
/// such as 007, +5, 1e3, 0x10 or 1,2, is text: it is a code as often as a number, and must stay as it is written.
/// </summary>
internal static class WrittenNumber
{
    // A decimal holds any number of so many digits exactly; a longer one would be rounded, so it is text.
    private const int MostDigits = 28;
    private const int Group = 3;

    /// <summary>The number, with the decimals that it is written with; null for text.</summary>
    public static decimal? Read(ReadOnlySpan<char> text) => Read(text, mayGroup: false);

    /// <summary>The same in a table, where thousands may be separated and the sign may be a minus sign: −1,234.50.</summary>
    public static decimal? ReadCell(ReadOnlySpan<char> text) => Read(text, mayGroup: true);

    private static decimal? Read(ReadOnlySpan<char> text, bool mayGroup)
    {
        bool isNegative = text is ['-', ..] || (mayGroup && text is ['−', ..]);
        ReadOnlySpan<char> digits = isNegative ? text[1..] : text;
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<char> decimals = point < 0 ? default : digits[(point + 1)..];
        if ((point >= 0 && decimals.IsEmpty) || digits.Length > 2 * MostDigits || whole is [] or ['0', _, ..])
        {
            return null;
        }

        decimal number = 0;
        int count = 0;
        bool isGrouped = mayGroup && whole.Contains(',');
        for (int i = 0; i < whole.Length; i++)
        {
            bool isComma = isGrouped && i > 0 && (whole.Length - i) % (Group + 1) == 0;
            if (isComma ? whole[i] != ',' : !Add(whole[i], ref number, ref count))
            {
                return null;
            }
        }

        foreach (char digit in decimals)
        {
            if (!Add(digit, ref number, ref count))
            {
                return null;
            }
        }

        number = Scaled(number, decimals.Length);
        return isNegative ? -number : number;
    }

    private static bool Add(char digit, ref decimal number, ref int count)
    {
        if (!char.IsAsciiDigit(digit) || ++count > MostDigits)
        {
            return false;
        }

        number = (number * 10) + (digit - '0');
        return true;
    }

    private static decimal Scaled(decimal whole, int decimals)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(whole, bits);
        return new decimal(bits[0], bits[1], bits[2], isNegative: false, (byte)decimals);
    }
}
