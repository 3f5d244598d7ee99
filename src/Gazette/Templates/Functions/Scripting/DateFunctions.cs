using System.Collections.Immutable;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Scriban's functions of dates, but for the clock. Dates have no time zone: what is written is what counts.</summary>
internal static class DateFunctions
{
    public static readonly ImmutableArray<FunctionRow> Rows =
    [
        new(
            "date.add_days", "date:date days:number -> date", "The date so many days later, or earlier", "若干天以后或以前的日期",
            "{{ date.parse '2026-02-27' | date.add_days 2 }}", call => DateCalculation.Add(call, TimeSpan.TicksPerDay)),
        new(
            "date.add_hours", "date:date hours:number -> date", "The moment so many hours later", "若干小时以后",
            "{{ date.parse '2026-02-27 22:00' | date.add_hours 3 | date.to_string '%F %R' }}", call => DateCalculation.Add(call, TimeSpan.TicksPerHour)),
        new(
            "date.add_milliseconds", "date:date millis:number -> date", "The moment so many milliseconds later", "若干毫秒以后",
            "{{ date.parse '2026-02-27 22:00' | date.add_milliseconds 1500 | date.to_string '%T' }}",
            call => DateCalculation.Add(call, TimeSpan.TicksPerMillisecond)),
        new(
            "date.add_minutes", "date:date minutes:number -> date", "The moment so many minutes later", "若干分钟以后",
            "{{ date.parse '2026-02-27 22:00' | date.add_minutes 90 | date.to_string '%R' }}", call => DateCalculation.Add(call, TimeSpan.TicksPerMinute)),
        new(
            "date.add_months", "date:date months:count -> date", "The date so many months later; the last day of a shorter month", "若干个月以后；没有那一天时取月末",
            "{{ date.parse '2026-01-31' | date.add_months 1 }}", call => DateCalculation.AddMonths(call, monthsOfOne: 1)),
        new(
            "date.add_seconds", "date:date seconds:number -> date", "The moment so many seconds later", "若干秒以后",
            "{{ date.parse '2026-02-27 22:00' | date.add_seconds 90 | date.to_string '%T' }}", call => DateCalculation.Add(call, TimeSpan.TicksPerSecond)),
        new(
            "date.add_years", "date:date years:count -> date", "The date so many years later", "若干年以后的日期",
            "{{ date.parse '2026-07-06' | date.add_years 1 }}", call => DateCalculation.AddMonths(call, monthsOfOne: 12)),
        new(
            "date.parse", "text:text [pattern:date-format] [culture:language] -> date",
            "The date that a text is: year first, or with the name of the month; or as a pattern says", "文字所写的日期：年在前，或带月份名称；或按格式读取",
            "{{ date.parse '2026/7/6' }}, {{ date.parse '06-07-2026' '%d-%m-%Y' }}", call => DateReading.Read(call, pattern: 1, language: 2)),
        new(
            "date.parse_to_string",
            "text:text [output_pattern:date-format] [output_culture:language] [input_pattern:date-format] [input_culture:language] -> text",
            "A date read and written again in another form", "读取日期后以另一格式书写",
            "{{ date.parse_to_string '2026-07-06' '%d/%m/%Y' }}",
            call => DateFormatting.Write(DateReading.Read(call, pattern: 3, language: 4), call, pattern: 1, language: 2)),
        new(
            "date.to_string", "date:date pattern:date-format [culture:language] -> text",
            "The date in a form: `%d` the day, `%m` the month, `%B` its name, `%Y` the year, and so on", "按格式书写：`%d`日、`%m`月、`%B`月份名称、`%Y`年等",
            "{{ date.parse '2026-07-06' | date.to_string '%A, %d %B %Y' }}",
            call => DateFormatting.Write(call.DateObject(0), call, pattern: 1, language: 2)),
    ];
}
