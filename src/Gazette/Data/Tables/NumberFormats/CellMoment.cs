namespace Gazette.Data.Tables.NumberFormats;

/// <summary>A number of days as the date and time that Excel shows for it.</summary>
/// <param name="Year">1900 for the days 0 to 60.</param>
/// <param name="DayOfMonth">0 for day 0, which Excel shows as 1900-01-00.</param>
/// <param name="Weekday">0 for Sunday.</param>
/// <param name="Seconds">Since midnight.</param>
/// <param name="TotalSeconds">Since day 0.</param>
/// <param name="Fraction">Of the second, in the decimals that were asked for.</param>
internal readonly record struct CellMoment(int Year, int Month, int DayOfMonth, int Weekday, int Seconds, long TotalSeconds, int Fraction)
{
    private const int DaysTo1904 = 1_462;
    private const int LastDay = 2_958_465;
    private const int SecondsOfDay = 86_400;

    // A sum of times may be a little below midnight.
    private const double Tolerance = 1e-9;

    // Half a second, of which days have only so many digits.
    private const double Slack = 1e-5;

    // Excel takes 1900 for a leap year; its day 60 is 1900-02-29.
    private const int NoSuchDay = 60;

    private static readonly DateOnly Day1 = new(1900, 1, 1);

    public int Hour => Seconds / 3600;

    public int Minute => Seconds / 60 % 60;

    public int Second => Seconds % 60;

    /// <summary>Null for a day that does not exist.</summary>
    public DateOnly? Day => DayOfMonth == 0 || (Year == 1900 && Month == 2 && DayOfMonth == 29) ? null : new DateOnly(Year, Month, DayOfMonth);

    /// <summary>Null for what Excel does not show as a date.</summary>
    /// <param name="showsTime">Whether it is rounded to what is shown of the second; otherwise its time is left out.</param>
    /// <param name="decimals">Of the seconds.</param>
    public static CellMoment? Of(double number, bool from1904, bool showsTime, int decimals)
    {
        if (!(number >= 0) || number > LastDay + 1)
        {
            return null;
        }

        long unit = (long)Math.Pow(10, decimals);
        long units = showsTime
            ? (long)Math.Floor((number * SecondsOfDay * unit) + 0.5 + Slack)
            : (long)Math.Floor(number + Tolerance) * SecondsOfDay * unit;
        long total = units / unit;
        int day = (int)(total / SecondsOfDay) + (from1904 ? DaysTo1904 : 0);
        if (day > LastDay)
        {
            return null;
        }

        int weekday = (day + 6) % 7;
        int seconds = (int)(total % SecondsOfDay);
        int fraction = (int)(units % unit);
        if (day is 0 or NoSuchDay)
        {
            return new CellMoment(1900, day == 0 ? 1 : 2, day == 0 ? 0 : 29, weekday, seconds, total, fraction);
        }

        DateOnly date = Day1.AddDays(day - (day > NoSuchDay ? 2 : 1));
        return new CellMoment(date.Year, date.Month, date.Day, weekday, seconds, total, fraction);
    }
}
