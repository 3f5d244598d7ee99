using System.Buffers;
using Gazette.Linting.Texts;

namespace Gazette.Linting;

/// <summary>Determines the meaning of a number in digits from the characters around it.</summary>
internal static class FigureRoles
{
    private static readonly SearchValues<string> CodeWords = SearchValues.Create(
        ["电话", "热线", "编号", "邮编", "编码", "代码", "账号", "证号", "批号", "型号", "版本", "房间", "门牌", "Tel", "phone", "No.", "Form", "Room", "version"],
        StringComparison.OrdinalIgnoreCase);

    public static FigureRole Find(LintText text, int start, int end, string unit)
    {
        char before = text.At(start - 1);
        char after = text.At(end);
        string s = text.Text;
        bool plain = s.AsSpan(start, end - start).IndexOfAnyExceptInRange('0', '9') < 0;
        if (unit.Length == 0 && IsCode(text, start, end, before, after))
        {
            return FigureRole.Code;
        }

        if (before == '第' || (start == 0 && after is '.' or '、' && plain && end < 4)
            || (before is '（' or '(' && after is '）' or ')' && start == 1))
        {
            return FigureRole.Ordinal;
        }

        if (IsTime(text, start, end, before, after, plain))
        {
            return FigureRole.Time;
        }

        return after is '号' or '路' or '栋' or '幢' or '室' or '#' || before is '#' or '〔' or '[' or '［' || IsRange(text, start, end)
            ? FigureRole.Code
            : FigureRole.Amount;
    }

    private static bool IsCode(LintText text, int start, int end, char before, char after)
    {
        char beforeThat = text.At(start - 2);
        bool glued = Glyph.IsLatin(before) || before is '/' or '_' or LintText.Hidden || after is '_' or LintText.Hidden
            || (Glyph.IsLatin(after) && !text.IsEnglish) || (before == '.' && Glyph.IsDigit(beforeThat)) || (after == '.' && Glyph.IsDigit(text.At(end + 1)));

        // GB/T 9704, Form B-12, 0838-6220123, 01632 960118.
        bool named = before is ' ' or '-' && Glyph.IsLatin(beforeThat) && char.IsAsciiLetterUpper(beforeThat);
        bool padded = text.At(start) == '0' && end - start > 1 && text.At(start + 1) != '.';
        bool grouped = before is ' ' or '-' && Glyph.IsDigit(beforeThat) && end - start >= 5;
        if (glued || named || padded || grouped || end - start >= 11)
        {
            return true;
        }

        return text.Text.AsSpan(Math.Max(0, start - 6), Math.Min(6, start)).ContainsAny(CodeWords);
    }

    private static bool IsTime(LintText text, int start, int end, char before, char after, bool plain)
    {
        bool clock = after is ':' or '：' && Glyph.IsDigit(text.At(end + 1)) || (before is ':' or '：' && Glyph.IsDigit(text.At(start - 2)));
        if (clock || (after == '时' && text.At(end + 1) != '长') || (after == '点' && !text.Has(end, "点位")))
        {
            return true;
        }

        if (plain && after is '月' or '日' || (plain && after == '年' && end - start == 4))
        {
            return text.At(end + 1) != '均';
        }

        bool yearLike = plain && end - start == 4 && (text.Has(start, "19") || text.Has(start, "20"));
        bool toDate = after is '—' or '～' or '-' or '–' or '/' or '至' or '到' && Glyph.IsDigit(text.At(end + 1)) && DateFollows(text, end + 1);
        return toDate || (yearLike && !Glyph.IsHan(after) && after is not ('万' or '亿' or '余' or '多')) || (text.IsEnglish && IsEnglishDate(text, start, end));
    }

    private static bool DateFollows(LintText text, int at)
    {
        while (Glyph.IsDigit(text.At(at)))
        {
            at++;
        }

        return text.At(at) is '年' or '月' or '日';
    }

    private static bool IsEnglishDate(LintText text, int start, int end)
    {
        foreach (string month in EnglishMonths.Names)
        {
            if (text.Has(end + 1, month) || (start > month.Length && text.Has(start - 1 - month.Length, month)))
            {
                return true;
            }
        }

        return text.Has(end, " a.m.") || text.Has(end, " p.m.") || text.Has(end, " am") || text.Has(end, " pm");
    }

    private static bool IsRange(LintText text, int start, int end) =>
        text.At(end) == '-' && Glyph.IsDigit(text.At(end + 1)) && end - start >= 3;
}
