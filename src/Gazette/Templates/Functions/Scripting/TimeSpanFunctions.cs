using System.Collections.Immutable;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Scriban's functions of lengths of time. The difference of two dates is one.</summary>
internal static class TimeSpanFunctions
{
    public static readonly ImmutableArray<FunctionRow> Rows =
    [
        new(
            "timespan.from_days", "days:number -> duration", "So many days", "若干天",
            "{{ (timespan.from_days 1.5).total_hours }}", call => DateCalculation.Duration(call, TimeSpan.TicksPerDay)),
        new(
            "timespan.from_hours", "hours:number -> duration", "So many hours", "若干小时",
            "{{ timespan.from_hours 36 }}", call => DateCalculation.Duration(call, TimeSpan.TicksPerHour)),
        new(
            "timespan.from_milliseconds", "millis:number -> duration", "So many milliseconds", "若干毫秒",
            "{{ (timespan.from_milliseconds 1500).total_seconds }}", call => DateCalculation.Duration(call, TimeSpan.TicksPerMillisecond)),
        new(
            "timespan.from_minutes", "minutes:number -> duration", "So many minutes", "若干分钟",
            "{{ timespan.from_minutes 90 }}", call => DateCalculation.Duration(call, TimeSpan.TicksPerMinute)),
        new(
            "timespan.from_seconds", "seconds:number -> duration", "So many seconds", "若干秒",
            "{{ timespan.from_seconds 90 }}", call => DateCalculation.Duration(call, TimeSpan.TicksPerSecond)),
        new(
            "timespan.parse", "text:text -> duration", "The length of time that a text is: days, a point, then hours, minutes and seconds",
            "文字所写的时长：天数、点号，然后是时、分、秒",
            "{{ (timespan.parse '1.12:30:00').hours }}", call => DateCalculation.ReadDuration(call)),
        new(
            "timespan.zero", "-> duration", "No time at all", "零时长",
            "{{ timespan.zero }}", call => new DurationObject(TimeSpan.Zero, call.Place)),
    ];
}
