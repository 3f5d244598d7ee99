using Gazette.Sources;
using Gazette.Templates.Rendering;
using Scriban.Syntax;

namespace Gazette.Templates.Values;

/// <summary>
/// Texts of a report can be joined with <c>+</c> and compared. Scriban asks the operands themselves how, and a text knows nothing of
/// Scriban, so its answer is given here.
/// </summary>
internal static class TextCalculation
{
    /// <summary>Whether the operator calculates with both its operands, rather than choosing one.</summary>
    public static bool Knows(ScriptBinaryOperator op) =>
        op is not (ScriptBinaryOperator.And or ScriptBinaryOperator.Or or ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing);

    /// <summary>The result of an operation on a text; null where neither operand is one, which leaves it to Scriban.</summary>
    public static object? Evaluate(ScriptBinaryExpression expression, object? left, object? right, RenderContext context)
    {
        if (!IsOfText(left, right)
            || context.TextOf(left, expression.Left!.Span) is not { } first
            || context.TextOf(right, expression.Right!.Span) is not { } second)
        {
            return null;
        }

        return expression.Operator switch
        {
            ScriptBinaryOperator.Add => first.Add(second),
            ScriptBinaryOperator.CompareEqual => first.Text == second.Text,
            ScriptBinaryOperator.CompareNotEqual => first.Text != second.Text,
            var other => throw new ScriptRuntimeException(
                expression.Span, $"The operator `{other.ToText()}` is not supported between `{first}` and `{second}`"),
        };
    }

    // Beside a string of the template a text is a string, and a quantity calculates with what stands behind it.
    private static bool IsOfText(object? left, object? right) =>
        left is LocatedText ? right is not string : right is LocatedText && left is not (string or QuantityObject);
}
