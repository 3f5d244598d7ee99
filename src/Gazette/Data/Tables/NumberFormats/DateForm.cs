using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Gazette.Data.Tables.NumberFormats;

/// <summary>A date, a time or a duration in the parts that the format shows.</summary>
internal static class DateForm
{
    private const int MostDecimals = 3;

    /// <summary>Null for what is no date: below zero, or after the year 9999.</summary>
    public static string? Show(FormatSection section, double number, bool from1904)
    {
        ImmutableArray<FormatToken> tokens = section.Tokens;
        int decimals = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            decimals = Math.Max(decimals, DecimalsAt(tokens, i));
        }

        if (CellMoment.Of(number, from1904, ShowsTime(tokens), decimals) is not { } moment)
        {
            return null;
        }

        StringBuilder text = new();
        for (int i = 0; i < tokens.Length; i++)
        {
            if (DecimalsAt(tokens, i) is > 0 and var count)
            {
                text.Append('.').Append(moment.Fraction.ToString("D" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)[..count]);
                i += count;
            }
            else
            {
                text.Append(tokens[i].IsDatePart ? ShowPart(section, i, moment) : tokens[i].Text);
            }
        }

        return text.ToString();
    }

    /// <summary>The date as a report writes it, as far as the format shows it: a month without its day. Null for a time or a duration.</summary>
    public static string? ToReportDate(FormatSection section, double number, bool from1904)
    {
        ImmutableArray<FormatToken> tokens = section.Tokens;
        bool hasDay = tokens.Any(token => token.Is('d') || token.Is('a'));
        bool hasYear = tokens.Any(token => token.Is('y') || token.Is('e') || token.Is('b'));
        bool hasMonth = tokens.Select((token, i) => token.Is('m') && !IsMinute(tokens, i)).Any(isMonth => isMonth);
        if (!(hasDay || hasYear || hasMonth) || CellMoment.Of(number, from1904, ShowsTime(tokens), 0)?.Day is not { } day)
        {
            return null;
        }

        return day.ToString(hasDay || !hasYear ? "yyyy-MM-dd" : hasMonth ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);
    }

    private static string ShowPart(FormatSection section, int index, CellMoment moment)
    {
        FormatToken token = section.Tokens[index];
        int length = token.Text.Length;
        if (token.Kind == FormatTokenKind.HalfOfDay)
        {
            return DateNames.HalfOfDay(token.Text, moment.Hour >= 12, section.IsChinese);
        }

        switch (token.Text[0])
        {
            case '[':
                long total = token.Text[1] switch { 'h' => moment.TotalSeconds / 3600, 'm' => moment.TotalSeconds / 60, _ => moment.TotalSeconds };
                return total.ToString("D" + (length - 2).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            case 'y' or 'e':
                int year = token.Is('y') && length <= 2 ? moment.Year % 100 : moment.Year;
                string digits = year.ToString(token.Is('y') && length <= 2 ? "D2" : "D4", CultureInfo.InvariantCulture);
                return section.Numerals?.Spell(digits) ?? digits;
            case 'b':
                return (length <= 2 ? (moment.Year + 543) % 100 : moment.Year + 543).ToString("D2", CultureInfo.InvariantCulture);
            case 'g':
                return "";
            case 'm' when length > 2:
                return DateNames.Month(moment.Month, length, section.IsChinese);
            case 'm':
                return Number(section, IsMinute(section.Tokens, index) ? moment.Minute : moment.Month, length);
            case 'd' when length > 2:
                return DateNames.Weekday(moment.Weekday, length, section.IsChinese);
            case 'd':
                return Number(section, moment.DayOfMonth, length);
            case 'a':
                return DateNames.ChineseWeekday(moment.Weekday, isLong: length > 3);
            case 'h':
                bool hasHalves = section.Has(FormatTokenKind.HalfOfDay);
                return Number(section, hasHalves ? ((moment.Hour + 11) % 12) + 1 : moment.Hour, length);
            case 's':
                return Number(section, moment.Second, length);
            default:
                throw new System.Diagnostics.UnreachableException(token.Text);
        }
    }

    private static string Number(FormatSection section, int number, int width) => section.Numerals?.CountPart(number)
        ?? number.ToString(width > 1 ? "D2" : "D1", CultureInfo.InvariantCulture);

    private static bool ShowsTime(ImmutableArray<FormatToken> tokens) =>
        tokens.Any(token => token.IsHour || token.IsSecond || token.IsElapsed || token.Kind == FormatTokenKind.HalfOfDay);

    // Minutes are m right after the hours or right before the seconds; otherwise m is a month.
    private static bool IsMinute(ImmutableArray<FormatToken> tokens, int index)
    {
        int before = index - 1;
        while (before >= 0 && tokens[before].Kind != FormatTokenKind.DatePart)
        {
            before--;
        }

        int after = index + 1;
        while (after < tokens.Length && tokens[after].Kind != FormatTokenKind.DatePart)
        {
            after++;
        }

        return (before >= 0 && tokens[before].IsHour) || (after < tokens.Length && tokens[after].IsSecond);
    }

    // The zeros of a fraction of a second, .000, at its point.
    private static int DecimalsAt(ImmutableArray<FormatToken> tokens, int index)
    {
        int count = 0;
        while (tokens[index].Kind == FormatTokenKind.Point && count < MostDecimals && index + count + 1 < tokens.Length
            && tokens[index + count + 1] is { Kind: FormatTokenKind.Digit, Text: "0" })
        {
            count++;
        }

        return count;
    }
}
