using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;
using Scriban;
using Scriban.Syntax;

namespace Gazette.Templates.Values;

/// <summary>A quantity that a template or a text can print and calculate with.</summary>
internal class QuantityObject(Quantity quantity, SourceSpan span, Language language, bool compact) : TemplateObject, IScriptCustomBinaryOperation
{
    public override string Shape => "quantity";

    public Quantity Quantity { get; } = quantity;

    public Language Language { get; } = language;

    /// <summary>Where the number stands in the report, or the expression that calculated it.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>Whether it prints as in a table: without its unit, with a sign for its qualifier.</summary>
    public bool IsCompact { get; } = compact;

    public override object? Get(string member) => member switch
    {
        "value" or "table" => Text(QuantityWording.Compact(Quantity, Language)),
        "number" => Quantity.Number,
        "unit" => Quantity.Unit is { } unit ? Text(unit.Singular) : null,
        "prose" => Text(QuantityWording.Prose(Quantity, Language)),
        _ => null,
    };

    public override ComposedText? Print() =>
        Text(IsCompact ? QuantityWording.Compact(Quantity, Language) : QuantityWording.Prose(Quantity, Language));

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
        result = null;
        if (Arithmetic.ReadQuantity(leftValue) is not { } left || Arithmetic.ReadQuantity(rightValue) is not { } right)
        {
            return false;
        }

        if (Arithmetic.Compare(op, left, right) is { } truth)
        {
            result = truth;
            return true;
        }

        SourceSpan place = context is RenderContext render ? render.PlaceOf(span) : Span;
        if (Arithmetic.Calculate(op, left, right, place) is not { } quantity)
        {
            return false;
        }

        result = new QuantityObject(quantity, place, Language, IsCompact);
        return true;
    }

    protected ComposedText Text(string text) => ComposedText.Value(text, Span);
}
