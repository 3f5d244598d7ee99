using System.Diagnostics;
using System.Globalization;
using Gazette.Reports;

namespace Gazette.Wording.English;

/// <summary>Dates and periods: day, month name, year.</summary>
internal static class EnglishDates
{
    public static string Date(DateOnly d) => $"{DayAndMonth(d)} {Digits(d.Year)}";

    public static string Period(Period p) => p.Kind switch
    {
        PeriodKind.Year => Digits(p.Year),
        PeriodKind.Half => $"the {EnglishOrdinals.Write(p.Index)} half of {Digits(p.Year)}",
        PeriodKind.Quarter => $"the {EnglishOrdinals.Write(p.Index)} quarter of {Digits(p.Year)}",
        PeriodKind.Month => $"{Month(p.First)} {Digits(p.Year)}",
        PeriodKind.Range => Range(p, " to ", " to "),
        _ => throw new UnreachableException(),
    };

    public static string PeriodShort(Period p) => p.Kind switch
    {
        PeriodKind.Half => $"H{Digits(p.Index)} {Digits(p.Year)}",
        PeriodKind.Quarter => $"Q{Digits(p.Index)} {Digits(p.Year)}",
        PeriodKind.Range => ShortRange(p),
        PeriodKind.Year or PeriodKind.Month => Period(p),
        _ => throw new UnreachableException(),
    };

    // The first day does not repeat what it has in common with the last: 6 to 8 July 2026.
    private static string Range(Period p, string betweenDays, string betweenMonths)
    {
        string last = Date(p.Last);
        return p.First == p.Last ? last
            : p.First.Year != p.Last.Year ? Date(p.First) + (p.First.Month == p.Last.Month ? betweenDays : betweenMonths) + last
            : p.First.Month != p.Last.Month ? DayAndMonth(p.First) + betweenMonths + last
            : Digits(p.First.Day) + betweenDays + last;
    }

    // An en dash between dates that contain spaces has spaces around it.
    private static string ShortRange(Period p) =>
        !p.IsWholeMonths ? Range(p, "–", " – ")
        : p.IsWholeYears ? p.First.Year == p.Last.Year ? Digits(p.Year) : $"{Digits(p.First.Year)}–{Digits(p.Last.Year)}"
        : p.First.Year != p.Last.Year ? $"{Month(p.First)} {Digits(p.First.Year)} – {Month(p.Last)} {Digits(p.Last.Year)}"
        : p.First.Month == p.Last.Month ? $"{Month(p.First)} {Digits(p.Year)}"
        : $"{Month(p.First)}–{Month(p.Last)} {Digits(p.Year)}";

    private static string DayAndMonth(DateOnly d) => $"{Digits(d.Day)} {Month(d)}";

    private static string Month(DateOnly d) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(d.Month);

    private static string Digits(int n) => n.ToString(CultureInfo.InvariantCulture);
}
