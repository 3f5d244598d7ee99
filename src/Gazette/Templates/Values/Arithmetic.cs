using Gazette.Reports;
using Gazette.Sources;
using Scriban.Syntax;

namespace Gazette.Templates.Values;

/// <summary>Calculation with quantities: decimal throughout, units must fit, an approximate value stays approximate.</summary>
internal static class Arithmetic
{
    public static Quantity? ReadQuantity(object? value) => value switch
    {
        QuantityObject quantity => quantity.Quantity,
        int number => new Quantity(number),
        long number => new Quantity(number),
        decimal number => new Quantity(number),
        // A literal such as 1.5 reaches us as a double; its shortest decimal is what was written.
        double number when Math.Abs(number) < 1e15 => new Quantity((decimal)number),
        _ => null,
    };

    public static bool? Compare(ScriptBinaryOperator op, Quantity left, Quantity right) => op switch
    {
        ScriptBinaryOperator.CompareEqual => left.Number == right.Number,
        ScriptBinaryOperator.CompareNotEqual => left.Number != right.Number,
        ScriptBinaryOperator.CompareLess => left.Number < right.Number,
        ScriptBinaryOperator.CompareLessOrEqual => left.Number <= right.Number,
        ScriptBinaryOperator.CompareGreater => left.Number > right.Number,
        ScriptBinaryOperator.CompareGreaterOrEqual => left.Number >= right.Number,
        _ => null,
    };

    /// <summary>The result, or null for an operator that is no arithmetic.</summary>
    /// <exception cref="TemplateFault">The units do not fit, the divisor is zero, or the result is out of range.</exception>
    public static Quantity? Calculate(ScriptBinaryOperator op, Quantity left, Quantity right, SourceSpan span)
    {
        try
        {
            return op switch
            {
                ScriptBinaryOperator.Add => new Quantity(left.Number + right.Number, Join(left, right), SameUnit(left, right, span)),
                ScriptBinaryOperator.Subtract => new Quantity(left.Number - right.Number, Join(left, Opposite(right)), SameUnit(left, right, span)),
                ScriptBinaryOperator.Multiply => new Quantity(left.Number * right.Number, Join(left, right), left.Unit ?? right.Unit),
                ScriptBinaryOperator.Divide when right.Number == 0 => throw new TemplateFault(TemplateDiagnostics.Calculation(span, "division by zero")),
                ScriptBinaryOperator.Divide => new Quantity(left.Number / right.Number, Join(left, Opposite(right)), right.Unit is null ? left.Unit : null),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            throw new TemplateFault(TemplateDiagnostics.Calculation(span, "the result is too large"));
        }
    }

    private static Unit? SameUnit(Quantity left, Quantity right, SourceSpan span) =>
        left.Unit is null || right.Unit is null || left.Unit == right.Unit
            ? left.Unit ?? right.Unit
            : throw new TemplateFault(TemplateDiagnostics.Calculation(
                span,
                $"`{left.Unit.Singular}` and `{right.Unit.Singular}` do not add up",
                "give both metrics the same unit"));

    // 3200+ plus 100 is 3300+; two different claims together are only "about".
    private static Qualifier Join(Quantity left, Quantity right) =>
        left.IsExact ? right.Qualifier
        : right.IsExact || left.Qualifier == right.Qualifier ? left.Qualifier
        : Qualifier.About;

    // What a claim about n says about -n or 1/n.
    private static Quantity Opposite(Quantity quantity) => quantity with
    {
        Qualifier = quantity.Qualifier switch
        {
            Qualifier.Over or Qualifier.AtLeast => Qualifier.AtMost,
            Qualifier.MoreThan => Qualifier.Below,
            Qualifier.Nearly or Qualifier.AtMost => Qualifier.AtLeast,
            Qualifier.Below => Qualifier.MoreThan,
            Qualifier same => same,
        },
    };
}
