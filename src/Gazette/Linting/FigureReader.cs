using System.Collections.Immutable;
using Gazette.Linting.Texts;

namespace Gazette.Linting;

/// <summary>Finds the numbers of a text and tells amounts from dates, codes and places in a row.</summary>
internal static class FigureReader
{
    // Longer numbers are codes.
    private const int MostDigits = 15;

    public static ImmutableArray<Figure> Read(LintText text)
    {
        string s = text.Text;
        ImmutableArray<Figure>.Builder found = ImmutableArray.CreateBuilder<Figure>();
        for (int at = NextDigit(s, 0); at < s.Length; at = NextDigit(s, found[^1].End))
        {
            found.Add(ReadOne(text, at));
        }

        return found.DrainToImmutable();
    }

    private static int NextDigit(string s, int from)
    {
        int at = s.AsSpan(from).IndexOfAnyInRange('0', '9');
        return at < 0 ? s.Length : from + at;
    }

    private static Figure ReadOne(LintText text, int start)
    {
        string s = text.Text;
        int end = start;
        int decimals = 0;
        long digits = 0;
        bool point = false;
        while (end < s.Length)
        {
            if (Glyph.IsDigit(s[end]))
            {
                decimals += point ? 1 : 0;
                digits = unchecked((digits * 10) + (s[end] - '0'));
                end++;
            }
            else if (s[end] == ',' && !point && end - start is >= 1 and <= 3 or > 3 && IsThousands(s, end))
            {
                end++;
            }
            else if (s[end] == '.' && !point && Glyph.IsDigit(text.At(end + 1)))
            {
                point = true;
                end++;
            }
            else
            {
                break;
            }
        }

        bool tooLong = end - start > MostDigits;
        decimal number = tooLong ? 0 : new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)decimals);
        int sign = IsSign(text, start) ? start - 1 : start;
        number = sign < start ? -number : number;

        int at = end;
        decimal scale = 1;
        char surplus = '\0';
        for (int step = 0; step < 4; step++)
        {
            char c = text.At(at);
            if (c is '万' or '亿')
            {
                scale *= c == '万' ? 10_000 : 100_000_000;
                at++;
            }
            else if (c is '余' or '多' or '几' && surplus == '\0')
            {
                surplus = c;
                at++;
            }
            else
            {
                break;
            }
        }

        if (text.IsEnglish && text.At(at) == ' ')
        {
            at = ReadEnglishScale(text, at, ref scale);
        }

        string unit = MeasureWords.ReadUnit(text, at);
        return new Figure(sign, end, number, decimals, scale, surplus, at, unit, tooLong ? FigureRole.Code : FigureRoles.Find(text, start, end, unit));
    }

    private static int ReadEnglishScale(LintText text, int at, ref decimal scale)
    {
        foreach ((string word, decimal factor) in EnglishScales)
        {
            if (text.Has(at + 1, word))
            {
                scale *= factor;
                at += 1 + word.Length;
                break;
            }
        }

        return text.At(at) == ' ' ? at + 1 : at;
    }

    private static readonly (string Word, decimal Factor)[] EnglishScales = [("thousand", 1_000m), ("million", 1_000_000m), ("billion", 1_000_000_000m)];

    private static bool IsThousands(string s, int comma) =>
        comma + 3 < s.Length && Glyph.IsDigit(s[comma + 1]) && Glyph.IsDigit(s[comma + 2]) && Glyph.IsDigit(s[comma + 3])
        && (comma + 4 >= s.Length || !Glyph.IsDigit(s[comma + 4]));

    // 增长-5.3%: a sign only after a character that opens no code and no range.
    private static bool IsSign(LintText text, int start) =>
        text.At(start - 1) is '-' or '−' or '－' && (Glyph.IsHan(text.At(start - 2)) || (text.IsEnglish && text.At(start - 2) == ' '));
}
