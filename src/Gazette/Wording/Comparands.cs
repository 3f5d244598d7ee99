using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>Chooses the name of the earlier period by the period that the report covers, however that is written: 2026-Q1 is 2026-01-01..2026-03-31.</summary>
internal static class Comparands
{
    /// <param name="isSaid">Whether the report says what to compare with; otherwise last year is, for a whole year, just the year before.</param>
    public static Comparand Of(ComparisonBasis basis, bool isSaid, Period? period)
    {
        int months = period?.IsWholeMonths == true ? ((period.Last.Year - period.First.Year) * 12) + period.Last.Month - period.First.Month + 1 : 0;
        bool isUsual = months > 0 && (period!.First.Month - 1) % months == 0;
        return (basis, isUsual ? months : 0) switch
        {
            (ComparisonBasis.YearOnYear, 12) when !isSaid => Comparand.PreviousYear,
            (ComparisonBasis.YearOnYear, _) => Comparand.YearEarlier,
            (_, 12) => Comparand.PreviousYear,
            (_, 6) => period!.First.Month == 1 ? Comparand.SecondHalfLastYear : Comparand.FirstHalf,
            (_, 3) => Comparand.PreviousQuarter,
            (_, 1) => Comparand.PreviousMonth,
            _ => Comparand.PreviousPeriod,
        };
    }

    /// <summary>Whether the report covers one whole year, so that the period before is also the same period last year.</summary>
    public static bool IsWholeYear(Period? period) => period is { IsWholeYears: true } && period.First.Year == period.Last.Year;
}
