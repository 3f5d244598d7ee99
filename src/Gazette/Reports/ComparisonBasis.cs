namespace Gazette.Reports;

/// <summary>What a change is measured against: the same period last year (同比), or the period before (环比).</summary>
public enum ComparisonBasis
{
    YearOnYear,
    PeriodOnPeriod,
}
