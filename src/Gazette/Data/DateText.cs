using System.Collections.Immutable;
using System.Globalization;
using Gazette.Reports;

namespace Gazette.Data;

/// <summary>
/// Reads dates and periods as people write them with the year first, which leaves no doubt: 2026-07-06, 2026/7/6, 2026.7.6, 2026年7月6日, 2026年上半年.
/// </summary>
internal static class DateText
{
    private const int MostDates = 2;

    /// <summary>Null for anything else, and for a day that does not exist.</summary>
    public static DateOnly? ReadDate(string text)
    {
        if (Period.ParseDate(text) is { } date)
        {
            return date;
        }

        int mark = text.AsSpan().IndexOfAny("-/.年");
        string[] parts = mark < 0 ? []
            : text[mark] != '年' ? text.Split(text[mark])
            : text.IndexOf('月', mark) is > 0 and var month && text[^1] == '日' ? [text[..mark], text[(mark + 1)..month], text[(month + 1)..^1]]
            : [];
        return parts is [{ Length: 4 }, _, _] ? DateOf(parts[0], parts[1], parts[2]) : null;
    }

    /// <summary>What <see cref="Period.Parse"/> reads, and a period as Chinese writes it: 2026年, 2026年上半年, 2026年第二季度, 2026年6月.</summary>
    public static Period? ReadPeriod(string text)
    {
        if (Period.Parse(text) is { } period)
        {
            return period;
        }

        if (text.IndexOf("..", StringComparison.Ordinal) is > 0 and var dots)
        {
            return ReadDate(text[..dots]) is { } first && ReadDate(text[(dots + 2)..]) is { } last && first <= last
                ? new Period(PeriodKind.Range, first, last)
                : null;
        }

        return text.Length > 4 && text[4] == '年' && PartOfYear(text[5..]) is { } part ? Period.Parse(text[..4] + part) : null;
    }

    /// <summary>The dates that a text with three numbers in another order, or with a time, may mean; one or two, or none.</summary>
    public static ImmutableArray<DateOnly> Guess(string text)
    {
        if (text.Length == 8 && DateOf(text[..4], text[4..6], text[6..]) is { } joined)
        {
            return [joined];
        }

        int end = text.AsSpan().IndexOfAny(' ', 'T');
        string[] parts = (end > 0 ? text[..end] : text).Split('-', '/', '.');
        if (parts.Length != 3)
        {
            return [];
        }

        IEnumerable<DateOnly?> meant = parts[0].Length == 4 ? [DateOf(parts[0], parts[1], parts[2])]
            : [DateOf(parts[2], parts[0], parts[1]), DateOf(parts[2], parts[1], parts[0])];
        return [.. meant.OfType<DateOnly>().Distinct().Take(MostDates)];
    }

    // As Period.Parse reads it after the year.
    private static string? PartOfYear(string text) => text switch
    {
        "" or "度" => "",
        "上半年" => "-H1",
        "下半年" => "-H2",
        [.. var month, '月'] => ReadNumber(month, 2) is { } number ? $"-{number:D2}" : null,
        [.. var quarter, '季', '度'] => QuarterOf(quarter.StartsWith('第') ? quarter[1..] : quarter),
        _ => null,
    };

    private static string? QuarterOf(string text)
    {
        int number = text.Length != 1 ? 0 : "一二三四".IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var at ? at + 1 : ReadNumber(text, 1) ?? 0;
        return number == 0 ? null : $"-Q{number}";
    }

    private static DateOnly? DateOf(string year, string month, string day) =>
        ReadNumber(year, 4) is >= 1000 and var y && ReadNumber(month, 2) is >= 1 and <= 12 and var m && ReadNumber(day, 2) is >= 1 and var d
        && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d)
            : null;

    private static int? ReadNumber(string digits, int most) =>
        digits.Length <= most && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
