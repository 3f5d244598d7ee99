using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Wording;
using Scriban.Syntax;

namespace Gazette.Templates.Values;

/// <summary>
/// Calculates with the numbers of a report's fields in decimals, so that sums are exact: 0.1 and 0.2 are 0.3, and 1.10 and 2.20 are 3.30. Numbers that
/// the template itself writes are left to Scriban, unless they meet one of the report.
/// </summary>
internal static class NumberCalculation
{
    // No report is written with more decimals; a number that has more is the quotient of a division.
    private const int MostDecimals = 10;

    /// <summary>Whether it is a number without a unit; a metric is none.</summary>
    public static bool IsNumber(object? value) => value is NumberObject or int or long or decimal or double;

    /// <summary>A number of the report as Scriban knows numbers; any other value is returned unchanged.</summary>
    public static object? Plain(object? value) => value switch
    {
        NumberObject { Value: var number } when number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue => (int)number,
        NumberObject { Value: var number } => (object)number,
        _ => value,
    };

    /// <summary>A whole number as Scriban knows those, so that it can be a position in a list; any other as a decimal.</summary>
    public static object Plainest(decimal number) => number.Scale == 0 && Math.Abs(number) <= int.MaxValue ? (int)number : number;

    /// <summary>A number as it is printed: the quotient of a division with two decimals, any other with all that it has.</summary>
    public static decimal Shown(decimal number) => number.Scale > MostDecimals ? UnitScale.Shorten(number, Reports.Qualifier.Exact) : number;

    /// <summary>The result; null for operations that are no calculation with the report's numbers, which leaves them to Scriban.</summary>
    /// <exception cref="TemplateFault">The divisor is zero, or the result is too large.</exception>
    public static object? Evaluate(ScriptBinaryOperator op, object? left, object? right, SourceSpan place)
    {
        if ((left is not (NumberObject or decimal) && right is not (NumberObject or decimal)) || Read(left) is not { } first || Read(right) is not { } second)
        {
            return null;
        }

        try
        {
            return op switch
            {
                ScriptBinaryOperator.Add => first + second,
                ScriptBinaryOperator.Subtract => first - second,
                ScriptBinaryOperator.Multiply => first * second,
                ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound or ScriptBinaryOperator.Modulus when second == 0 =>
                    throw new TemplateFault(TemplateDiagnostics.DivisionByZero(place)),
                ScriptBinaryOperator.Divide => Rounding.WithoutTrailingZeros(first / second),
                ScriptBinaryOperator.DivideRound => decimal.Truncate(first / second),
                ScriptBinaryOperator.Modulus => first % second,
                ScriptBinaryOperator.CompareEqual => first == second,
                ScriptBinaryOperator.CompareNotEqual => first != second,
                ScriptBinaryOperator.CompareLess => first < second,
                ScriptBinaryOperator.CompareLessOrEqual => first <= second,
                ScriptBinaryOperator.CompareGreater => first > second,
                ScriptBinaryOperator.CompareGreaterOrEqual => first >= second,
                _ => null,
            };
        }
        catch (OverflowException)
        {
            throw new TemplateFault(TemplateDiagnostics.ResultTooLarge(place));
        }
    }

    private static decimal? Read(object? value) => value is QuantityObject ? null : Arithmetic.ReadQuantity(value)?.Number;
}
