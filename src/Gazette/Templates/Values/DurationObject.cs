using System.Globalization;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Scriban;
using Scriban.Syntax;

namespace Gazette.Templates.Values;

/// <summary>A length of time; prints as 1.12:30:00, days before the point.</summary>
internal sealed class DurationObject(TimeSpan time, SourceSpan span) : TemplateObject, IScriptCustomBinaryOperation
{
    public override string Shape => "duration";

    public TimeSpan Time { get; } = time;

    public override bool IsTrue => Time != TimeSpan.Zero;

    public override object? Get(string member) => member switch
    {
        "days" => Time.Days,
        "hours" => Time.Hours,
        "minutes" => Time.Minutes,
        "seconds" => Time.Seconds,
        "milliseconds" => Time.Milliseconds,
        "total_days" => Total(TimeSpan.TicksPerDay),
        "total_hours" => Total(TimeSpan.TicksPerHour),
        "total_minutes" => Total(TimeSpan.TicksPerMinute),
        "total_seconds" => Total(TimeSpan.TicksPerSecond),
        "total_milliseconds" => Total(TimeSpan.TicksPerMillisecond),
        _ => null,
    };

    public override LocatedText Print() => LocatedText.Printed(Time.ToString("c", CultureInfo.InvariantCulture), span);

    public bool TryEvaluate(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        ScriptBinaryOperator op,
        Scriban.Parsing.SourceSpan leftSpan,
        object? leftValue,
        Scriban.Parsing.SourceSpan rightSpan,
        object? rightValue,
        out object? result)
    {
        try
        {
            result = (leftValue, rightValue) switch
            {
                (DurationObject left, DurationObject right) when op == ScriptBinaryOperator.Add => With(left.Time + right.Time),
                (DurationObject left, DurationObject right) when op == ScriptBinaryOperator.Subtract => With(left.Time - right.Time),
                (DurationObject left, DurationObject right) => Order.Of(op, left.Time.CompareTo(right.Time)),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            throw new TemplateFault(TemplateDiagnostics.ResultTooLarge(((RenderContext)context).PlaceOf(span)));
        }

        return result is not null;
    }

    private DurationObject With(TimeSpan other) => new(other, span);

    private object Total(long ticks) => NumberCalculation.Plainest((decimal)Time.Ticks / ticks);
}
