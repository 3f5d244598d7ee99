using System.Diagnostics;
using System.Globalization;
using Gazette.Reports;

namespace Gazette.Wording.Chinese;

/// <summary>Dates and periods: the year in four digits, no leading zeros in month and day (GB/T 9704-2012, 7.3.5.2; GB/T 15835-2011, 5.1.4).</summary>
internal static class ChineseDates
{
    public static string Date(DateOnly d) => string.Create(CultureInfo.InvariantCulture, $"{Year(d)}{d.Month}月{d.Day}日");

    public static string Period(Period p) => p.Kind switch
    {
        PeriodKind.Year => Year(p.First),
        PeriodKind.Half => Year(p.First) + (p.Index == 1 ? "上半年" : "下半年"),
        PeriodKind.Quarter => $"{Year(p.First)}第{Numerals.Ordinal(p.Index)}季度",
        PeriodKind.Month => Month(p.First),
        PeriodKind.Range => Range(p),
        _ => throw new UnreachableException(),
    };

    public static string PeriodShort(Period p) => p.Kind switch
    {
        PeriodKind.Quarter => $"{Year(p.First)}{Numerals.Ordinal(p.Index)}季度",
        PeriodKind.Range => ShortRange(p),
        PeriodKind.Year or PeriodKind.Half or PeriodKind.Month => Period(p),
        _ => throw new UnreachableException(),
    };

    // The last day does not repeat what it has in common with the first: 2026年7月6日至8日.
    private static string Range(Period p)
    {
        string first = Date(p.First);
        return p.First == p.Last ? first
            : p.First.Year != p.Last.Year ? $"{first}至{Date(p.Last)}"
            : p.First.Month != p.Last.Month ? $"{first}至{Digits(p.Last.Month)}月{Digits(p.Last.Day)}日"
            : $"{first}至{Digits(p.Last.Day)}日";
    }

    // Whole years 2021—2025年, whole months 2026年1—6月, 2025年12月—2026年1月 (GB/T 15834-2011, 4.13).
    private static string ShortRange(Period p) =>
        !p.IsWholeMonths ? Range(p)
        : p.IsWholeYears ? p.First.Year == p.Last.Year ? Year(p.First) : $"{Digits(p.First.Year)}—{Year(p.Last)}"
        : p.First.Year != p.Last.Year ? $"{Month(p.First)}—{Month(p.Last)}"
        : p.First.Month == p.Last.Month ? Month(p.First)
        : $"{Year(p.First)}{Digits(p.First.Month)}—{Digits(p.Last.Month)}月";

    private static string Month(DateOnly d) => $"{Year(d)}{Digits(d.Month)}月";

    private static string Year(DateOnly d) => Digits(d.Year) + "年";

    private static string Digits(int n) => n.ToString(CultureInfo.InvariantCulture);
}
