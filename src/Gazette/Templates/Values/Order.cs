using Scriban.Syntax;

namespace Gazette.Templates.Values;

/// <summary>The results of comparisons of values that have an order.</summary>
internal static class Order
{
    /// <param name="order">Below, at or above zero, as <see cref="IComparable"/> tells it.</param>
    /// <returns>Null for an operator that does not compare.</returns>
    public static object? Of(ScriptBinaryOperator op, int order) => op switch
    {
        ScriptBinaryOperator.CompareEqual => order == 0,
        ScriptBinaryOperator.CompareNotEqual => order != 0,
        ScriptBinaryOperator.CompareLess => order < 0,
        ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
        ScriptBinaryOperator.CompareGreater => order > 0,
        ScriptBinaryOperator.CompareGreaterOrEqual => order >= 0,
        _ => null,
    };
}
