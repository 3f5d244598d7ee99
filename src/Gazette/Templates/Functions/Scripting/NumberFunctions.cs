using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;
using Scriban.Syntax;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Calculations with numbers and metrics, by the rules of the operators.</summary>
internal static class NumberFunctions
{
    /// <summary>Another number in place of one. A metric, in the unit that it is printed in, stays one; an approximate value must not change.</summary>
    public static object Change(FunctionCall call, Func<decimal, decimal> change)
    {
        if (call[0] is not QuantityObject given)
        {
            return NumberCalculation.Plainest(change(call.Quantity(0).Number));
        }

        Quantity quantity = given.Quantity;
        decimal changed = change(quantity.Number);
        return quantity.IsExact || changed == quantity.Number
            ? new QuantityObject(quantity with { Number = changed }, call.Place, call.Language, compact: false, inDigits: true)
            : throw new TemplateFault(TemplateDiagnostics.NothingKnown(call.Place));
    }

    /// <summary>Rounds the raw value in the unit that it is printed in. What is rounded is a figure, and never a word: 5, not five.</summary>
    public static object Round(FunctionCall call, int decimals)
    {
        if (call[0] is not QuantityObject given)
        {
            return NumberCalculation.Plainest(Rounding.HalfAwayFromZero(call.Quantity(0).Number, decimals));
        }

        Quantity raw = given.Raw;
        Quantity quantity = given.ShownUnit is { } unit ? UnitScale.Rescale(raw, Unit.Parse(unit)) ?? raw : raw;
        decimal rounded = Rounding.Keep(quantity.Number, decimals, quantity.Qualifier);
        return new QuantityObject(quantity with { Number = rounded }, call.Place, call.Language, compact: false, inDigits: true);
    }

    public static object Divide(FunctionCall call)
    {
        object quotient = Calculate(ScriptBinaryOperator.Divide, call);
        return call[1] is int && Arithmetic.ReadQuantity(quotient) is { Unit: null } exact && quotient is not QuantityObject
            ? NumberCalculation.Plainest(decimal.Floor(exact.Number))
            : quotient;
    }

    /// <exception cref="TemplateFault">The units do not match, the divisor is zero, or the result is too large.</exception>
    public static object Calculate(ScriptBinaryOperator op, FunctionCall call)
    {
        (Quantity left, Quantity right) = (call.Quantity(0), call.Quantity(1));
        if (call[0] is QuantityObject || call[1] is QuantityObject)
        {
            QuantityObject calculator = (QuantityObject)(call[0] is QuantityObject ? call[0]! : call[1]!);
            Scriban.Parsing.SourceSpan span = call.Caller.Span;
            return calculator.TryEvaluate(call.Context, span, op, span, call[0], span, call[1], out object? result)
                ? result!
                : throw new TemplateFault(TemplateDiagnostics.ValuesDoNotFit(call.Place));
        }

        SourceSpan place = call.Place;
        return NumberCalculation.Evaluate(op, left.Number, right.Number, place) is decimal number
            ? NumberCalculation.Plainest(Rounding.WithoutTrailingZeros(number))
            : throw new TemplateFault(TemplateDiagnostics.ValuesDoNotFit(place));
    }
}
