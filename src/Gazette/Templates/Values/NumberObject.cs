using Gazette.Sources;
using Scriban;
using Scriban.Syntax;

namespace Gazette.Templates.Values;

/// <summary>A number of a report's fields: prints as it is written there, with its place, and calculates as a decimal.</summary>
internal sealed class NumberObject(decimal value, LocatedText written) : TemplateObject, IScriptCustomBinaryOperation, IScriptCustomUnaryOperation
{
    public override string Shape => "number";

    public decimal Value { get; } = value;

    public override bool IsTrue => Value != 0;

    public override object? Get(string member) => null;

    public override LocatedText Print() => written;

    /// <summary>Scriban itself calls this only to compare with the values of <c>when</c>.</summary>
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
        result = NumberCalculation.Evaluate(op, leftValue, rightValue, default) ?? ScriptBinaryExpression.Evaluate(
            context, span, op, leftSpan, NumberCalculation.Plain(leftValue), rightSpan, NumberCalculation.Plain(rightValue));
        return true;
    }

    public bool TryEvaluate(TemplateContext context, Scriban.Parsing.SourceSpan span, ScriptUnaryOperator op, object? value, out object result)
    {
        result = op switch
        {
            ScriptUnaryOperator.Not => !IsTrue,
            ScriptUnaryOperator.Negate => -Value,
            ScriptUnaryOperator.Plus => Value,
            _ => this,
        };
        return true;
    }
}
