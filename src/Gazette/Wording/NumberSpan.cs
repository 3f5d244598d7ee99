namespace Gazette.Wording;

/// <summary>
/// The extent of a number in digits within a text, without its sign: 412600, 412,600 or 1.25. A comma that does not separate thousands ends it.
/// </summary>
/// <param name="WholeEnd">The end of the digits before the point.</param>
/// <param name="End">The end of the number; equal to the start if there is none.</param>
/// <param name="Decimals">How many digits follow the point.</param>
/// <param name="Digits">All digits as one number; undefined if there are more than 18.</param>
internal readonly record struct NumberSpan(int WholeEnd, int End, int Decimals, long Digits)
{
    private const int Group = 3;

    public static NumberSpan Read(ReadOnlySpan<char> text, int start, NumberForms forms)
    {
        long digits = 0;
        int end = ReadDigits(text, start, ref digits);
        bool mayGroup = end > start && (end - start <= Group || (forms & NumberForms.LongFirstGroup) != 0);
        while (mayGroup && end < text.Length && text[end] == ',' && HasGroup(text[(end + 1)..]))
        {
            end = ReadDigits(text, end + 1, ref digits);
        }

        int whole = end;
        if (end < text.Length && text[end] == '.' && ((forms & NumberForms.BarePoint) != 0 || (end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end = ReadDigits(text, end + 1, ref digits);
        }

        bool isPointAlone = end == whole + 1 && whole == start;
        return new NumberSpan(whole, isPointAlone ? start : end, Math.Max(0, end - whole - 1), digits);
    }

    private static bool HasGroup(ReadOnlySpan<char> text) =>
        text.Length >= Group && !text[..Group].ContainsAnyExceptInRange('0', '9') && (text.Length == Group || !char.IsAsciiDigit(text[Group]));

    private static int ReadDigits(ReadOnlySpan<char> text, int at, ref long digits)
    {
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            digits = unchecked((digits * 10) + (text[at] - '0'));
        }

        return at;
    }
}
