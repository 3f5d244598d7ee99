using System.Globalization;
using System.Text;
using Gazette.Sources;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>
/// Dates that are written in texts. Without a pattern the year comes first, or the month has its name: 7/6/2026 is a day in July or in June, so it is
/// refused.
/// </summary>
internal static class DateReading
{
    private static readonly string[] Days =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "d/MMM/yyyy",
    ];

    private static readonly string[] Times = ["", " H:mm", " H:mm:ss", " H:mm:ss.FFFFFFF", "'T'H:mm", "'T'H:mm:ss", "'T'H:mm:ss.FFFFFFF"];

    private static readonly string[] Forms = [.. from day in Days from time in Times select day + time];

    /// <param name="pattern">The argument that may say how the date is written.</param>
    /// <param name="language">The argument that may say in which language.</param>
    public static DateObject Read(FunctionCall call, int pattern, int language)
    {
        if (call[0] is DateObject date)
        {
            return date;
        }

        LocatedText text = call.Text(0);
        SourceSpan place = text.Runs is [var run, ..] ? run.Span : call.Place;
        DateTimeFormatInfo names = call.LanguageOf(language).DateNames;
        if (call.Word(pattern) is not { } form)
        {
            string written = text.Text.Trim();
            return TryRead(written, Forms, DateTimeFormatInfo.InvariantInfo, out DateTime found) || TryRead(written, Forms, names, out found)
                ? new DateObject(found, place, call.Language)
                : throw call.Wrong(0, ArgumentWords.WrittenDate);
        }

        string custom = Translate(form, ref names) ?? throw call.Wrong(pattern, ArgumentWords.DateFormat);
        return TryRead(text.Text, [custom], names, out DateTime read)
            ? new DateObject(read, place, call.Language)
            : throw call.Wrong(0, ArgumentWords.DateInPattern(form));
    }

    private static bool TryRead(string text, string[] forms, DateTimeFormatInfo names, out DateTime date) =>
        DateTime.TryParseExact(text, forms, names, DateTimeStyles.None, out date);

    // Null for a pattern with something that cannot be read back, such as the number of a week.
    private static string? Translate(string pattern, ref DateTimeFormatInfo names)
    {
        StringBuilder custom = new();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                custom.Append(pattern[i]);
            }
            else if (pattern[++i] == 'g')
            {
                names = DateTimeFormatInfo.InvariantInfo;
            }
            else if (DateFormatting.FormOf(pattern[i]) is { Length: > 0 } form)
            {
                custom.Append(form);
            }
            else
            {
                return null;
            }
        }

        return custom.ToString();
    }
}
