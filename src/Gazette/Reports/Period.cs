using System.Globalization;

namespace Gazette.Reports;

/// <summary>The period that a report covers, from its first day to its last, both included.</summary>
public sealed record Period(PeriodKind Kind, DateOnly First, DateOnly Last)
{
    public int Year => First.Year;

    /// <summary>Which half, quarter or month of its year: 1-based; 1 for years and ranges.</summary>
    public int Index => Kind switch
    {
        PeriodKind.Half => (First.Month + 5) / 6,
        PeriodKind.Quarter => (First.Month + 2) / 3,
        PeriodKind.Month => First.Month,
        _ => 1,
    };

    /// <summary>The same period a year earlier; null at the beginning of the calendar.</summary>
    public Period? LastYear => Year == 1 ? null : this with { First = First.AddYears(-1), Last = EndOfMonthLike(Last, Last.AddYears(-1)) };

    /// <summary>
    /// The period just before, of the same length: the half before a half, six whole months before a range of six whole months, otherwise as many
    /// days. Null at the beginning of the calendar.
    /// </summary>
    public Period? Previous
    {
        get
        {
            int months = ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1;
            int days = Last.DayNumber - First.DayNumber + 1;
            return First.DayNumber < days ? null
                : IsWholeMonths ? this with { First = First.AddMonths(-months), Last = First.AddDays(-1) }
                : this with { First = First.AddDays(-days), Last = First.AddDays(-1) };
        }
    }

    /// <summary>The period just after, of the same length. Null at the end of the calendar.</summary>
    public Period? Next
    {
        get
        {
            int months = ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1;
            int days = Last.DayNumber - First.DayNumber + 1;
            return DateOnly.MaxValue.DayNumber - Last.DayNumber <= days ? null
                : IsWholeMonths ? this with { First = Last.AddDays(1), Last = Last.AddDays(1).AddMonths(months).AddDays(-1) }
                : this with { First = Last.AddDays(1), Last = Last.AddDays(days) };
        }
    }

    /// <summary>Whether it begins on the first day of a month and ends on the last of one.</summary>
    public bool IsWholeMonths => First.Day == 1 && Last.Day == DateTime.DaysInMonth(Last.Year, Last.Month);

    public bool IsWholeYears => First.Month == 1 && Last.Month == 12 && IsWholeMonths;

    /// <summary>Whether both cover the same days, however they are written: 2026-H1 is 2026-01-01..2026-06-30.</summary>
    public bool Covers(Period other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return First == other.First && Last == other.Last;
    }

    /// <summary>Reads <c>2026</c>, <c>2026-H1</c>, <c>2026-Q2</c>, <c>2026-06</c> or <c>2026-01-01..2026-06-30</c>; null for anything else.</summary>
    public static Period? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots > 0)
        {
            return ParseDate(text[..dots]) is { } first && ParseDate(text[(dots + 2)..]) is { } last && first <= last
                ? new Period(PeriodKind.Range, first, last)
                : null;
        }

        if (text.Length < 4 || ParseNumber(text[..4]) is not (>= 1000 and <= 9998 and var year))
        {
            return null;
        }

        return text[4..] switch
        {
            "" => Months(PeriodKind.Year, year, 1, 12),
            "-H1" or "-H2" => Months(PeriodKind.Half, year, text[6] == '1' ? 1 : 7, 6),
            "-Q1" or "-Q2" or "-Q3" or "-Q4" => Months(PeriodKind.Quarter, year, ((text[6] - '1') * 3) + 1, 3),
            ['-', _, _] => ParseNumber(text[5..]) is >= 1 and <= 12 and var month ? Months(PeriodKind.Month, year, month, 1) : null,
            _ => null,
        };
    }

    /// <summary>Reads <c>2026-07-06</c>; null for anything else.</summary>
    public static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    /// <summary>As the report file writes it.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Year => $"{Year:D4}",
        PeriodKind.Half => $"{Year:D4}-H{Index}",
        PeriodKind.Quarter => $"{Year:D4}-Q{Index}",
        PeriodKind.Month => $"{Year:D4}-{Index:D2}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{First:yyyy-MM-dd}..{Last:yyyy-MM-dd}"),
    };

    private static Period Months(PeriodKind kind, int year, int month, int count)
    {
        DateOnly first = new(year, month, 1);
        return new Period(kind, first, first.AddMonths(count).AddDays(-1));
    }

    // If the model is the last day of February, the result is too.
    private static DateOnly EndOfMonthLike(DateOnly model, DateOnly date) =>
        model.AddDays(1).Day == 1 ? new DateOnly(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month)) : date;

    private static int? ParseNumber(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
