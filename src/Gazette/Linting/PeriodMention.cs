using System.Buffers;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Reports;

namespace Gazette.Linting;

/// <summary>
/// A half-year, a quarter, a month or months named without their year: 今年上半年, 第二季度, 5月, 1—6月. Points in time, such as 6月底, are not meant.
/// </summary>
/// <param name="First">The first month, from 1.</param>
/// <param name="Last">The last month, up to 12.</param>
internal readonly record struct PeriodMention(int Start, int End, int First, int Last)
{
    // Before these, or after them, the words belong to a range, a comparison or another year.
    private const string NotBeforePart = "0123456789年度去上前明后比较与和同";
    private const string NotAfterPart = "—～~至到底初末前起以";
    private const string NotBeforeMonth = "0123456789年—～~、至到-";
    private const string BetweenMonths = "—～~至到-";
    private const string NotBeforeMonths = NotBeforeMonth + ".第";
    private const string NotAfterMonth = "0123456789—～~、至到底初末前起中下上以";
    private const string Quarters = "一二三四";

    private static readonly SearchValues<char> Marks = SearchValues.Create("半季月");

    /// <summary>Halves need 半年, quarters 季度, months a digit before 月.</summary>
    public static readonly TextNeeds Needs = new()
    {
        OneOf = [new() { Pairs = [("上下", "半")] }, new() { Pairs = [("季", "度")] }, new() { Pairs = [(Glyph.Digits, "月")] }],
    };

    /// <summary>The next mention whose last word begins at a position or after it; null if there is none.</summary>
    public static PeriodMention? Next(LintText text, int from)
    {
        for (int mark = text.IndexOfAny(Marks, from); mark >= 0; mark = text.IndexOfAny(Marks, mark + 1))
        {
            if (At(text, mark) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether it has a month in common with a period.</summary>
    public bool Overlaps(Period period) => First <= period.Last.Month && Last >= period.First.Month;

    /// <summary>Whether it is still to come when a period ends.</summary>
    public bool Follows(Period period) => First > period.Last.Month;

    private static PeriodMention? At(LintText text, int mark) => text.At(mark) switch
    {
        '半' => text.At(mark + 1) != '年' ? null : text.At(mark - 1) switch
        {
            '上' => Part(text, mark - 1, mark + 2, 1, 6),
            '下' => Part(text, mark - 1, mark + 2, 7, 12),
            _ => null,
        },
        '季' => text.At(mark + 1) == '度' && QuarterOf(text.At(mark - 1)) is > 0 and int quarter
            ? Part(text, text.At(mark - 2) == '第' ? mark - 2 : mark - 1, mark + 2, (quarter * 3) - 2, quarter * 3)
            : null,
        _ => Month(text, mark),
    };

    private static PeriodMention? Part(LintText text, int start, int end, int first, int last)
    {
        start = text.Has(start - 2, "今年") || text.Has(start - 2, "本年") ? start - 2 : start;
        return NotBeforePart.Contains(text.At(start - 1)) || NotAfterPart.Contains(text.At(end)) ? null : new PeriodMention(start, end, first, last);
    }

    private static PeriodMention? Month(LintText text, int mark)
    {
        int month = MonthBefore(text, mark, out int start);
        int end = text.At(mark + 1) == '份' ? mark + 2 : mark + 1;
        return month == 0 || NotAfterMonth.Contains(text.At(end)) ? null
            : BetweenMonths.Contains(text.At(start - 1)) ? Months(text, start - 1, end, month)
            : NotBeforeMonth.Contains(text.At(start - 1)) ? null
            : new PeriodMention(start, end, month, month);
    }

    private static PeriodMention? Months(LintText text, int between, int end, int last)
    {
        int firstEnd = text.At(between - 1) == '月' ? between - 1 : between;
        int first = MonthBefore(text, firstEnd, out int start);
        return first == 0 || first >= last || NotBeforeMonths.Contains(text.At(start - 1)) ? null : new PeriodMention(start, end, first, last);
    }

    // The month that one or two digits before a position mean; 0 if they mean none.
    private static int MonthBefore(LintText text, int end, out int start)
    {
        start = end;
        while (end - start < 3 && Glyph.IsDigit(text.At(start - 1)))
        {
            start--;
        }

        int month = end - start is 1 or 2 && text.At(start) != '0'
            ? int.Parse(text.Text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture)
            : 0;
        return month <= 12 ? month : 0;
    }

    private static int QuarterOf(char c) => c is >= '1' and <= '4' ? c - '0' : Quarters.IndexOf(c) + 1;
}
