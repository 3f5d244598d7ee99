using System.Text;

namespace Gazette.Wording;

/// <summary>Numbers in Chinese characters: cardinal (三千零五十二) and ordinal (十二).</summary>
internal static class Numerals
{
    /// <summary>The largest number that can be written: 10^16, 一亿亿.</summary>
    public const long Largest = 10_000_000_000_000_000;

    /// <summary>The characters of numbers up to 99.</summary>
    public const string UpToTens = "一二三四五六七八九十";

    /// <summary>The characters of numbers up to 999.</summary>
    public const string UpToHundreds = "零" + UpToTens + "百";

    /// <summary>All characters of numbers. Zero is 零 in a cardinal number, and 〇 in one spelled digit by digit (GB/T 15835-2011, 5.2.5).</summary>
    public const string Characters = "〇" + UpToHundreds + "千万亿两";

    private static readonly string Counting = UpToHundreds[..10];

    // The longest numeral below Largest has 16 digits, with their place words and some 零.
    private const int LongestText = 40;

    private static readonly (long Size, char Place)[] Places =
        [(100_000_000, '亿'), (10_000, '万'), (1_000, '千'), (100, '百'), (10, '十')];

    /// <summary>120 is 一百二十, 12 is 十二, -5 is 负五. Up to <see cref="Largest"/> on either side of zero.</summary>
    public static string Cardinal(long n)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(n, Largest);
        ArgumentOutOfRangeException.ThrowIfLessThan(n, -Largest);
        if (n < 0)
        {
            return "负" + Cardinal(-n);
        }

        StringBuilder text = new();
        Append(text, n);

        // 十二, but 一百一十二: only at the very beginning is the 一 before 十 omitted.
        return text is ['一', '十', ..] ? text.ToString(1, text.Length - 1) : text.ToString();
    }

    /// <summary>
    /// Reads what <see cref="Cardinal"/> writes for non-negative numbers, and 一十二 for 十二; nothing else, so that a slip (一百零零二) is not accepted as a
    /// number.
    /// </summary>
    public static bool TryReadCardinal(string text, out long n)
    {
        ArgumentNullException.ThrowIfNull(text);
        n = 0;
        if (text.Length is 0 or > LongestText || Value(text) is not { } value)
        {
            return false;
        }

        string written = Cardinal(value);
        n = value;
        return text == written || (written[0] == '十' && text == "一" + written);
    }

    /// <summary>The number of a heading or an item, from 1: 一, 十, 二十一, 一百零一; never 一十一.</summary>
    public static string Ordinal(int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return Cardinal(n);
    }

    private static void Append(StringBuilder text, long n)
    {
        foreach ((long size, char place) in Places)
        {
            if (n >= size)
            {
                Append(text, n / size);
                text.Append(place);
                long rest = n % size;

                // One 零 represents all empty places before the next non-zero digit.
                if (rest > 0 && rest < size / 10)
                {
                    text.Append(Counting[0]);
                }

                if (rest > 0)
                {
                    Append(text, rest);
                }

                return;
            }
        }

        text.Append(Counting[(int)n]);
    }

    // Accepts more than Cardinal writes; the caller compares the two.
    private static long? Value(string text)
    {
        foreach ((long size, char place) in Places)
        {
            int at = text.LastIndexOf(place);
            if (at < 0)
            {
                continue;
            }

            string rest = text[(at + 1)..].TrimStart(Counting[0]);
            long? high = at == 0 ? 1 : Value(text[..at]);
            long? low = rest.Length == 0 ? 0 : Value(rest);
            return high <= Largest / size && low < size ? (high * size) + low is { } sum and <= Largest ? sum : null : null;
        }

        return text.Length == 1 && Counting.Contains(text[0], StringComparison.Ordinal) ? Counting.IndexOf(text[0], StringComparison.Ordinal) : null;
    }
}
