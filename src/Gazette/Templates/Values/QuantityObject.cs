using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Wording;
using Scriban;
using Scriban.Syntax;

namespace Gazette.Templates.Values;

/// <summary>A quantity that a template or a text can print and calculate with: printed in the unit to show, calculated with as it was given.</summary>
/// <param name="raw">The value itself.</param>
/// <param name="span">The place of the number in the report, or of the expression that calculated it.</param>
/// <param name="compact">Whether it prints as in a table: without its unit, and with a sign for its qualifier.</param>
/// <param name="show">The unit to print it in, if that differs from its own in scale.</param>
/// <param name="isQuotient">Whether it is the result of a division, which may have infinitely many decimals.</param>
/// <param name="metric">The id of the metric that it is a value of; null if it was calculated.</param>
/// <param name="derivation">How it follows from the report; null for the value of a metric, and for one that an expression calculated.</param>
/// <param name="inDigits">Whether even a small number prints in digits where the language would write a word.</param>
internal class QuantityObject(
    Quantity raw, SourceSpan span, LanguageRules language, bool compact, string? show = null, bool isQuotient = false, string? metric = null,
    bool inDigits = false, Derivation? derivation = null)
    : TemplateObject, IScriptCustomBinaryOperation
{
    public override string Shape => "quantity";

    public Quantity Raw { get; } = raw;

    /// <summary>The quantity in the form in which it is printed.</summary>
    public Quantity Quantity { get; } = Shown(raw, show, isQuotient);

    /// <summary>What a cell of a table counts as that prints it; null if its unit is printed with it.</summary>
    public Quantity? Printed => IsCompact || Quantity.Unit is null ? Quantity : null;

    public LanguageRules Language { get; } = language;

    public SourceSpan Span { get; } = span;

    public bool IsCompact { get; } = compact;

    public string? ShownUnit { get; } = show;

    public bool IsQuotient { get; } = isQuotient;

    public override object? Get(string member) => member switch
    {
        "value" or "table" => Text(Language.Compact(Quantity)),
        "number" => Quantity.Number,
        "unit" => Quantity.Unit is { } unit ? Text(unit.Singular, Derivation.Name) : null,
        "prose" => Text(Language.Prose(Quantity)),
        _ => null,
    };

    public override LocatedText? Print() =>
        Text(IsCompact ? Language.Compact(Quantity) : inDigits ? Language.Figures(Quantity) : Language.Prose(Quantity));

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

        SourceSpan place = context is RenderContext render ? render.PlaceOf(span) : Span;
        if (Arithmetic.Compare(op, left, right, place) is { } truth)
        {
            result = truth;
            return true;
        }

        if (Arithmetic.Calculate(op, left, right, Language, place) is not { } quantity)
        {
            return false;
        }

        string? shown = (leftValue as QuantityObject)?.ShownUnit ?? (rightValue as QuantityObject)?.ShownUnit;
        bool divided = op == ScriptBinaryOperator.Divide
            || leftValue is QuantityObject { IsQuotient: true }
            || rightValue is QuantityObject { IsQuotient: true };
        result = new QuantityObject(quantity, place, Language, IsCompact, quantity.Unit is null ? null : shown, divided);
        return true;
    }

    protected LocatedText Text(string text, Derivation how) => LocatedText.Derived(text, Span, how, metric);

    private LocatedText Text(string text) => LocatedText.Derived(text, Span, derivation, metric);

    private static Quantity Shown(Quantity raw, string? show, bool isQuotient) =>
        show is not null && UnitScale.Convert(raw, show) is { } converted ? converted
        : isQuotient ? raw with { Number = UnitScale.Shorten(raw.Number, raw.Qualifier), Decimals = null }
        : raw.Printed;
}
