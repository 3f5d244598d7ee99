using System.Globalization;
using System.Text;
using Gazette.Sources;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Dates in the form that a template asks for, with the names of the report's language: <c>%d %B %Y</c>, or <c>d MMMM yyyy</c>.</summary>
internal static class DateFormatting
{
    private const int LongestPattern = 200;
    private const string Default = "%d %b %Y";
    private const string Letters = "yMdHhmsftF";

    /// <summary>The date in a form with percent signs.</summary>
    public static LocatedText Write(DateObject date, FunctionCall call, int pattern, int language)
    {
        string form = call.Word(pattern) ?? Default;
        if (!IsOffered(form))
        {
            throw call.Wrong(pattern, ArgumentWords.DateFormat);
        }

        DateTimeFormatInfo names = call.LanguageOf(language).DateNames;
        StringBuilder written = new();
        for (int i = 0; i < form.Length; i++)
        {
            if (form[i] != '%' || i + 1 == form.Length)
            {
                written.Append(form[i]);
            }
            else if (form[++i] == 'g')
            {
                names = DateTimeFormatInfo.InvariantInfo;
            }
            else
            {
                written.Append(Write(date.Moment, form[i], names));
            }
        }

        return call.Computed(date.Print(), written.ToString());
    }

    /// <summary>The date in a form of letters, as spreadsheets and .NET write it: <c>d MMM yyyy</c>.</summary>
    public static LocatedText WriteInLetters(DateObject date, FunctionCall call, int form)
    {
        string letters = call.Word(form)!;
        if (letters.Length is 0 or > LongestPattern || letters.Any(c => char.IsAsciiLetter(c) && !Letters.Contains(c, StringComparison.Ordinal)))
        {
            throw call.Wrong(form, ArgumentWords.DateLetters);
        }

        try
        {
            // One letter alone would be a form of a culture.
            string custom = letters.Length == 1 ? "%" + letters : letters;
            return call.Computed(date.Print(), date.Moment.ToString(custom, call.Language.DateNames));
        }
        catch (FormatException)
        {
            throw call.Wrong(form, ArgumentWords.DateLetters);
        }
    }

    /// <summary>A time zone would be that of the machine.</summary>
    public static bool IsOffered(string pattern) => pattern.Length <= LongestPattern && !pattern.Contains("%Z", StringComparison.Ordinal);

    /// <summary>.NET's form for a letter after a percent sign; empty for what only a calculation gives; null for a letter without a meaning.</summary>
    public static string? FormOf(char letter) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "%d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "%H",
        'l' => "%h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff00",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'x' => "d",
        'X' => "T",
        'y' => "yy",
        'Y' => "yyyy",
        'C' or 'j' or 'n' or 's' or 't' or 'u' or 'U' or 'v' or 'V' or 'w' or 'W' or '%' => "",
        _ => null,
    };

    private static string Write(DateTime date, char letter, DateTimeFormatInfo names) => letter switch
    {
        'C' => Digits(date.Year / 100, 2),
        'e' or 'k' or 'l' => date.ToString(FormOf(letter), names).PadLeft(2),
        'j' => Digits(date.DayOfYear, 3),
        'n' => "\n",
        'N' => date.ToString("fffffff", names) + "00",
        'P' => date.ToString("tt", names).ToLowerInvariant(),
        's' => ((date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture),
        't' => "\t",
        'u' => Digits(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'U' => Digits(Week(date, DayOfWeek.Sunday), 2),
        'v' => Digits(date.Day, 1).PadLeft(2) + date.ToString("-MMM-yyyy", DateTimeFormatInfo.InvariantInfo).ToUpperInvariant(),
        'V' => Digits(ISOWeek.GetWeekOfYear(date), 2),
        'W' => Digits(Week(date, DayOfWeek.Monday), 2),
        'w' => Digits((int)date.DayOfWeek, 1),
        '%' => "%",
        _ when FormOf(letter) is { } form => date.ToString(form, names),
        _ => $"%{letter}",
    };

    private static string Digits(int number, int width) => number.ToString("D" + width.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static int Week(DateTime date, DayOfWeek first) => CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, first);
}
