using Gazette.Sources;
using Gazette.Templates.Rendering;
using Scriban.Syntax;

namespace Gazette.Templates.Values;

/// <summary>
/// Texts of a report can be joined with <c>+</c> and compared. Scriban asks the operands themselves to do that, but a text does not depend on
/// Scriban, so it is done here.
/// </summary>
internal static class TextCalculation
{
    /// <summary>Whether the operator computes something from both operands, rather than choosing one of them.</summary>
    public static bool Knows(ScriptBinaryOperator op) =>
        op is not (ScriptBinaryOperator.And or ScriptBinaryOperator.Or or ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing);

    /// <summary>The result of an operation on a text; null if neither operand is a text, which leaves the operation to Scriban.</summary>
    public static object? Evaluate(ScriptBinaryExpression expression, object? left, object? right, RenderContext context)
    {
        if (IsOrder(expression.Operator) && Order(expression, left, right, context) is { } order)
        {
            return order;
        }

        if (expression.Operator == ScriptBinaryOperator.Add && JoinsWithWords(left, right))
        {
            return Join(expression, context.TextOf(left, expression.Left!.Span)!, context.TextOf(right, expression.Right!.Span)!, context);
        }

        if (!IsOfText(left, right)
            || context.TextOf(left, expression.Left!.Span) is not { } first
            || context.TextOf(right, expression.Right!.Span) is not { } second)
        {
            return null;
        }

        return expression.Operator switch
        {
            ScriptBinaryOperator.Add when NumberCalculation.IsNumber(left) || NumberCalculation.IsNumber(right) =>
                throw new TemplateFault(TemplateDiagnostics.TextAndNumber(context.PlaceOf(expression.Span))),
            ScriptBinaryOperator.Add => Join(expression, first, second, context),
            ScriptBinaryOperator.CompareEqual => first.Text == second.Text,
            ScriptBinaryOperator.CompareNotEqual => first.Text != second.Text,
            _ => throw new TemplateFault(TemplateDiagnostics.ValuesDoNotFit(context.PlaceOf(expression.Span))),
        };
    }

    // Words of the template beside a value: the value keeps its place and its metric.
    private static bool JoinsWithWords(object? left, object? right) =>
        (left is string && right is LocatedText or CapturedText or QuantityObject)
        || (right is string && left is LocatedText or CapturedText or QuantityObject);

    private static LocatedText Join(ScriptBinaryExpression expression, LocatedText first, LocatedText second, RenderContext context)
    {
        context.CheckLength((long)first.Length + second.Length, context.PlaceOf(expression.Span));
        return first.Add(second);
    }

    private static bool IsOrder(ScriptBinaryOperator op) => op is ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
        or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual;

    // Two texts are in the order of their characters. Scriban would compare anything with anything, and find every number smaller than a text.
    private static bool? Order(ScriptBinaryExpression expression, object? left, object? right, RenderContext context)
    {
        (string? first, string? second) = (WordsOf(left), WordsOf(right));
        if (left is null || right is null || (first is null && second is null && left is not bool && right is not bool))
        {
            return null;
        }

        if (first is null || second is null)
        {
            throw new TemplateFault(
                (first ?? second) is { } text && Arithmetic.ReadQuantity(first is null ? left : right) is not null
                    ? TemplateDiagnostics.TextComparedWithNumber(text, context.PlaceOf(expression.Span))
                    : TemplateDiagnostics.ValuesDoNotFit(context.PlaceOf(expression.Span)));
        }

        int order = string.CompareOrdinal(first, second);
        return expression.Operator switch
        {
            ScriptBinaryOperator.CompareLess => order < 0,
            ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
            ScriptBinaryOperator.CompareGreater => order > 0,
            ScriptBinaryOperator.CompareGreaterOrEqual => order >= 0,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static string? WordsOf(object? value) => value switch
    {
        string words => words,
        LocatedText text => text.Text,
        CapturedText text => text.Print().Text,
        _ => null,
    };

    // Combined with a string of the template, a text is treated as a string; a quantity is not a text here, because it calculates with its number.
    private static bool IsOfText(object? left, object? right) =>
        left is LocatedText ? right is not string : right is LocatedText && left is not (string or QuantityObject);
}
