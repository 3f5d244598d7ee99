using System.Globalization;

namespace Gazette.Data.Tables.NumberFormats;

/// <summary>The names of months and days, in English unless the format asks for Chinese ones.</summary>
internal static class DateNames
{
    private const string ChineseDays = "日一二三四五六";
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <param name="length">The number of letters: 3 for Jul, 4 for July, 5 for J.</param>
    public static string Month(int month, int length, bool isChinese)
    {
        if (isChinese)
        {
            return (length == 3 ? month.ToString(CultureInfo.InvariantCulture) : Wording.Numerals.Cardinal(month)) + "月";
        }

        string name = English.GetMonthName(month);
        return length switch { 3 => English.GetAbbreviatedMonthName(month), 4 => name, _ => name[..1] };
    }

    /// <param name="length">The number of letters: 3 for Mon, 4 for Monday.</param>
    public static string Weekday(int day, int length, bool isChinese) =>
        isChinese ? (length == 3 ? "周" : "星期") + ChineseDays[day]
        : length == 3 ? English.GetAbbreviatedDayName((DayOfWeek)day)
        : English.GetDayName((DayOfWeek)day);

    public static string ChineseWeekday(int day, bool isLong) => (isLong ? "星期" : "") + ChineseDays[day];

    /// <param name="form">As in the format: AM/PM, A/P or 上午/下午.</param>
    public static string HalfOfDay(string form, bool isLater, bool isChinese)
    {
        string[] halves = isChinese && form.Length == "AM/PM".Length && char.IsAscii(form[0]) ? ["上午", "下午"] : form.Split('/');
        return halves[isLater ? 1 : 0];
    }
}
