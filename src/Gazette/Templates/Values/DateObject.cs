using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Wording;
using Scriban;
using Scriban.Syntax;

namespace Gazette.Templates.Values;

/// <summary>A day, which may have a time; prints as 2026年7月6日 or 6 July 2026.</summary>
internal sealed class DateObject(DateTime moment, SourceSpan span, LanguageRules language) : TemplateObject, IScriptCustomBinaryOperation
{
    public DateObject(DateOnly date, SourceSpan span, LanguageRules language)
        : this(date.ToDateTime(TimeOnly.MinValue), span, language)
    {
    }

    public override string Shape => "date";

    public DateTime Moment { get; } = moment;

    public override object? Get(string member) => member switch
    {
        "year" => Moment.Year,
        "month" => Moment.Month,
        "day" => Moment.Day,
        "day_of_year" => Moment.DayOfYear,
        "hour" => Moment.Hour,
        "minute" => Moment.Minute,
        "second" => Moment.Second,
        "millisecond" => Moment.Millisecond,
        _ => null,
    };

    public override LocatedText Print() => LocatedText.Derived(language.Date(DateOnly.FromDateTime(Moment)), span, Derivation.Date);

    /// <summary>Another moment, computed from this one.</summary>
    public DateObject At(DateTime other) => new(other, span, language);

    /// <summary>Dates are compared; the difference of two is a length of time, which is added to a date or taken from it.</summary>
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
        result = (leftValue, rightValue) switch
        {
            (DateObject left, DateObject right) when op == ScriptBinaryOperator.Subtract =>
                new DurationObject(left.Moment - right.Moment, Print().Runs[0].Span),
            (DateObject left, DateObject right) => Order.Of(op, left.Moment.CompareTo(right.Moment)),
            (DateObject left, DurationObject right) when op == ScriptBinaryOperator.Add => Moved(left, right.Time),
            (DateObject left, DurationObject right) when op == ScriptBinaryOperator.Subtract => Moved(left, -right.Time),
            _ => null,
        };
        return result is not null;

        DateObject Moved(DateObject date, TimeSpan time)
        {
            long ticks = date.Moment.Ticks + time.Ticks;
            return ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks
                ? date.At(new DateTime(ticks))
                : throw new TemplateFault(TemplateDiagnostics.ResultTooLarge(((RenderContext)context).PlaceOf(span)));
        }
    }
}
