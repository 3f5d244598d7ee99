using System.Globalization;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Dates and lengths of time moved by numbers; what is outside the calendar is told.</summary>
internal static class DateCalculation
{
    // From year 1 to year 9999.
    private const decimal MostDays = 3_652_059m;
    private const int MostMonths = 120_000;

    public static DateObject Add(FunctionCall call, long ticksOfOne)
    {
        DateObject date = call.DateObject(0);
        long ticks = date.Moment.Ticks + Ticks(call, 1, ticksOfOne);
        return ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks ? date.At(new DateTime(ticks)) : throw TooFar(call);
    }

    public static DateObject AddMonths(FunctionCall call, int monthsOfOne)
    {
        DateObject date = call.DateObject(0);
        int months = call.Number(1, -MostMonths / monthsOfOne, MostMonths / monthsOfOne) * monthsOfOne;
        int year = date.Moment.Year + (int)Math.Floor((date.Moment.Month - 1 + months) / 12m);
        return year is >= 1 and <= 9999 ? date.At(date.Moment.AddMonths(months)) : throw TooFar(call);
    }

    public static DurationObject Duration(FunctionCall call, long ticksOfOne) => new(new TimeSpan(Ticks(call, 0, ticksOfOne)), call.Place);

    public static DurationObject ReadDuration(FunctionCall call) =>
        TimeSpan.TryParse(call.Text(0).Text, CultureInfo.InvariantCulture, out TimeSpan time)
            ? new DurationObject(time, call.Text(0).Runs is [var run, ..] ? run.Span : call.Place)
            : throw call.Wrong(0, ArgumentWords.WrittenDuration);

    private static long Ticks(FunctionCall call, int index, long ticksOfOne)
    {
        decimal number = call.Quantity(index).Number;
        return Math.Abs(number) <= MostDays * TimeSpan.TicksPerDay / ticksOfOne ? (long)(number * ticksOfOne) : throw TooFar(call);
    }

    private static TemplateFault TooFar(FunctionCall call) => new(TemplateDiagnostics.ResultTooLarge(call.Place));
}
