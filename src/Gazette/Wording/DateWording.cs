using System.Diagnostics;
using System.Globalization;
using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>
/// Days and periods. Chinese has the year in four digits and no zero before month and day (GB/T 9704-2012, 7.3.5.2;
/// GB/T 15835-2011, 5.1.4); English has day, month, year.
/// </summary>
internal static class DateWording
{
    /// <summary>2026年7月6日; 6 July 2026.</summary>
    public static string Date(DateOnly d, Language l) => l == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{Year(d)}{d.Month}月{d.Day}日")
        : string.Create(CultureInfo.InvariantCulture, $"{d.Day} {Month(d)} {d.Year}");

    /// <summary>For sentences: 2026年上半年, 2026年第二季度, 2026年1月1日至6月30日; the first half of 2026, 1 January to 30 June 2026.</summary>
    public static string Period(Period p, Language l) => l == Language.Chinese ? Chinese(p) : p.Kind switch
    {
        PeriodKind.Year => Digits(p.Year),
        PeriodKind.Half => $"the {(p.Index == 1 ? "first" : "second")} half of {Digits(p.Year)}",
        PeriodKind.Quarter => $"the {EnglishOrdinals.Write(p.Index)} quarter of {Digits(p.Year)}",
        PeriodKind.Month => $"{Month(p.First)} {Digits(p.Year)}",
        PeriodKind.Range => EnglishRange(p, " to "),
        _ => throw new UnreachableException(),
    };

    /// <summary>For table heads: 2026年上半年, 2026年二季度, 2026年1—6月; H1 2026, Q2 2026, January–June 2026.</summary>
    public static string PeriodShort(Period p, Language l) => (p.Kind, l) switch
    {
        (PeriodKind.Quarter, Language.Chinese) => $"{Year(p.First)}{Numerals.Ordinal(p.Index)}季度",
        (PeriodKind.Half, Language.English) => $"H{Digits(p.Index)} {Digits(p.Year)}",
        (PeriodKind.Quarter, Language.English) => $"Q{Digits(p.Index)} {Digits(p.Year)}",
        (PeriodKind.Range, Language.Chinese) => ChineseShortRange(p),
        (PeriodKind.Range, Language.English) => EnglishShortRange(p),
        _ => Period(p, l),
    };

    private static string Chinese(Period p) => p.Kind switch
    {
        PeriodKind.Year => Year(p.First),
        PeriodKind.Half => Year(p.First) + (p.Index == 1 ? "上半年" : "下半年"),
        PeriodKind.Quarter => $"{Year(p.First)}第{Numerals.Ordinal(p.Index)}季度",
        PeriodKind.Month => $"{Year(p.First)}{Digits(p.First.Month)}月",
        PeriodKind.Range => ChineseRange(p),
        _ => throw new UnreachableException(),
    };

    // What the last day shares with the first is not said again: 2026年7月6日至8日.
    private static string ChineseRange(Period p)
    {
        string last = Date(p.Last, Language.Chinese);
        string first = Date(p.First, Language.Chinese);
        return p.First == p.Last ? first
            : p.First.Year != p.Last.Year ? $"{first}至{last}"
            : p.First.Month != p.Last.Month ? $"{first}至{Digits(p.Last.Month)}月{Digits(p.Last.Day)}日"
            : $"{first}至{Digits(p.Last.Day)}日";
    }

    private static string EnglishRange(Period p, string to)
    {
        string last = Date(p.Last, Language.English);
        string first = p.First.Year != p.Last.Year ? Date(p.First, Language.English)
            : p.First.Month != p.Last.Month ? $"{Digits(p.First.Day)} {Month(p.First)}"
            : Digits(p.First.Day);

        // An en dash between dates that hold blanks has blanks around it.
        string between = to == "–" && p.First.Month != p.Last.Month ? " – " : to;
        return p.First == p.Last ? last : first + between + last;
    }

    // Whole years 2021—2025年, whole months 2026年1—6月, 2025年12月—2026年1月 (GB/T 15834-2011, 4.13).
    private static string ChineseShortRange(Period p) =>
        !p.IsWholeMonths ? Chinese(p)
        : IsWholeYears(p) ? p.First.Year == p.Last.Year ? Year(p.First) : $"{Digits(p.First.Year)}—{Year(p.Last)}"
        : p.First.Year != p.Last.Year ? $"{Year(p.First)}{Digits(p.First.Month)}月—{Year(p.Last)}{Digits(p.Last.Month)}月"
        : p.First.Month == p.Last.Month ? $"{Year(p.First)}{Digits(p.First.Month)}月"
        : $"{Year(p.First)}{Digits(p.First.Month)}—{Digits(p.Last.Month)}月";

    private static string EnglishShortRange(Period p) =>
        !p.IsWholeMonths ? EnglishRange(p, "–")
        : IsWholeYears(p) ? p.First.Year == p.Last.Year ? Digits(p.Year) : $"{Digits(p.First.Year)}–{Digits(p.Last.Year)}"
        : p.First.Year != p.Last.Year ? $"{Month(p.First)} {Digits(p.First.Year)} – {Month(p.Last)} {Digits(p.Last.Year)}"
        : p.First.Month == p.Last.Month ? $"{Month(p.First)} {Digits(p.Year)}"
        : $"{Month(p.First)}–{Month(p.Last)} {Digits(p.Year)}";

    private static bool IsWholeYears(Period p) => p.IsWholeMonths && p.First.Month == 1 && p.Last.Month == 12;

    private static string Year(DateOnly d) => Digits(d.Year) + "年";

    private static string Month(DateOnly d) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(d.Month);

    private static string Digits(int n) => n.ToString(CultureInfo.InvariantCulture);
}
