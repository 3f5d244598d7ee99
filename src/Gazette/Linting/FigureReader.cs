using System.Collections.Immutable;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting;

/// <summary>Finds the numbers of a text and distinguishes amounts from dates, codes and ordinals.</summary>
internal static class FigureReader
{
    // Longer numbers are codes.
    private const int MostDigits = 15;

    // Limits the scale so that numbers stay in the range of a decimal: 1亿亿亿亿 is a slip.
    private const decimal LargestScale = 10_000_000_000_000m;

    public static ImmutableArray<Figure> Read(LintText text)
    {
        string s = text.Text;
        ImmutableArray<Figure>.Builder found = ImmutableArray.CreateBuilder<Figure>(1);
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
        NumberSpan span = NumberSpan.Read(text.Text, start, NumberForms.LongFirstGroup);
        int end = span.End;
        bool tooLong = end - start > MostDigits;
        decimal number = tooLong ? 0 : new decimal((int)span.Digits, (int)(span.Digits >> 32), 0, isNegative: false, (byte)span.Decimals);
        int sign = IsSign(text, start) ? start - 1 : start;
        number = sign < start ? -number : number;

        int at = end;
        decimal scale = 1;
        char surplus = '\0';
        for (int step = 0; step < 4; step++)
        {
            char c = text.At(at);
            if (!char.IsAscii(c) && UnitScale.FindOpening(text.Text.AsSpan(at)) is { } word && scale * word.Factor <= LargestScale)
            {
                scale *= word.Factor;
                at += word.Word.Length;
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
        return new Figure(sign, end, number, span.Decimals, scale, surplus, at, unit, tooLong ? FigureRole.Code : FigureRoles.Find(text, start, end, unit));
    }

    private static int ReadEnglishScale(LintText text, int at, ref decimal scale)
    {
        foreach (ScaleWord word in LanguageRules.English.Scales)
        {
            if (text.Has(at + 1, word.Word))
            {
                scale *= word.Factor;
                at += 1 + word.Word.Length;
                break;
            }
        }

        return text.At(at) == ' ' ? at + 1 : at;
    }

    // 增长-5.3%: a minus sign only after a character that cannot be part of a code or a range.
    private static bool IsSign(LintText text, int start) =>
        text.At(start - 1) is '-' or '−' or '－' && (Glyph.IsHan(text.At(start - 2)) || (text.IsEnglish && text.At(start - 2) == ' '));
}
