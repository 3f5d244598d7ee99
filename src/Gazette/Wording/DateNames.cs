using System.Globalization;

namespace Gazette.Wording;

/// <summary>The names of months and days of a language for .NET's formats of dates. Gazette runs without the data of cultures.</summary>
internal static class DateNames
{
    /// <param name="months">From January, with an empty one at the end, as .NET wants them.</param>
    /// <param name="days">From Sunday.</param>
    public static DateTimeFormatInfo Of(
        string[] months, string[] shortMonths, string[] days, string[] shortDays, string morning, string afternoon, string date) =>
        DateTimeFormatInfo.ReadOnly(new DateTimeFormatInfo
        {
            MonthNames = months,
            MonthGenitiveNames = months,
            AbbreviatedMonthNames = shortMonths,
            AbbreviatedMonthGenitiveNames = shortMonths,
            DayNames = days,
            AbbreviatedDayNames = shortDays,
            AMDesignator = morning,
            PMDesignator = afternoon,
            ShortDatePattern = date,
            LongDatePattern = date,
            ShortTimePattern = "HH:mm",
            LongTimePattern = "HH:mm:ss",
        });
}
