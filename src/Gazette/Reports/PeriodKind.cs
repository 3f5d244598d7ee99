namespace Gazette.Reports;

public enum PeriodKind
{
    Year,
    Half,
    Quarter,
    Month,
    Range,
}
