using System.Collections;
using System.Globalization;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Values;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Gazette.Templates;

/// <summary>
/// Scriban's context with our rules: values are printed as slots, nothing missing is printed as nothing, and everything a
/// template may cost is bounded. One for each rendering; it begins with no built-in function at all.
/// </summary>
internal sealed class RenderContext : TemplateContext
{
    private readonly Func<Scriban.Parsing.SourceSpan, SourceSpan> _locate;
    private readonly RenderLimits _limits;
    private readonly CancellationToken _time;
    private readonly long _allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
    private ScriptNode? _printing;
    private int _steps;

    public RenderContext(
        ReportScope scope,
        Language language,
        RenderLimits limits,
        Func<Scriban.Parsing.SourceSpan, SourceSpan> locate,
        CancellationToken time)
        : base([])
    {
        _locate = locate;
        _limits = limits;
        _time = time;
        ReportLanguage = language;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        LoopLimit = limits.LoopSteps;
        RecursiveLimit = limits.Depth;
        LimitToString = limits.StringCharacters;
        OutputLimit = limits.OutputCharacters;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        AutoIndent = false;
        NewLine = "\n";
        CancellationToken = time;
        PushGlobal(scope);
        PushGlobal(new ScriptObject());
    }

    public Language ReportLanguage { get; }

    /// <summary>Includes of the template being rendered; null in a report's own text.</summary>
    public TemplateDocument? Document { get; init; }

    public SourceSpan PlaceOf(Scriban.Parsing.SourceSpan span) => _locate(span);

    public override TemplateContext Write(Scriban.Parsing.SourceSpan span, object? textAsObject)
    {
        SourceSpan place = PlaceOf(_printing?.Span ?? span);
        RenderedOutput output = (RenderedOutput)Output;
        switch (textAsObject)
        {
            case Nothing:
                break;
            case ReadyMarkdown markdown:
                foreach (MarkdownPart part in markdown.Parts)
                {
                    if (part.Text is { } text)
                    {
                        output.AddSlot(text.ToSlot(), place);
                    }
                    else
                    {
                        output.AddMarkup(part.Markup!, place);
                    }
                }

                break;
            default:
                output.AddSlot(Print(textAsObject, place).ToSlot(), place);
                break;
        }

        return this;
    }

    /// <summary>The text of a value that is one, words of the template included; null for lists, flags and things without text.</summary>
    public ComposedText? TextOf(object? value, Scriban.Parsing.SourceSpan span) => TextOf(value, PlaceOf(span));

    public static ComposedText? TextOf(object? value, SourceSpan place) => value switch
    {
        ComposedText text => text,
        TemplateObject thing => thing.Print(),
        string words => ComposedText.Literal(words, place),
        int or long or decimal or double when Arithmetic.ReadQuantity(value) is { } quantity =>
            ComposedText.Value(quantity.Number.ToString(CultureInfo.InvariantCulture), place),
        _ => null,
    };

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if ((++_steps & 15) == 0)
        {
            CheckBudget(scriptNode!);
        }

        ScriptNode? outer = _printing;
        if (scriptNode is ScriptExpressionStatement statement)
        {
            _printing = statement.Expression;
        }

        object? result = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode is ScriptExpressionStatement { Expression: not ScriptAssignExpression } printed && result is null)
        {
            throw new TemplateFault(TemplateDiagnostics.NothingToPrint(printed.Expression!.ToString().Trim(), PlaceOf(printed.Expression.Span)));
        }

        if (result is string { Length: var length } && length > _limits.StringCharacters)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(PlaceOf(scriptNode!.Span), $"a text of more than {_limits.StringCharacters} characters"));
        }

        if (scriptNode is not ScriptExpressionStatement)
        {
            _printing = outer;
        }

        return result;
    }

    /// <summary>An empty text or list counts as nothing, so that <c>if</c> asks what a reader would ask.</summary>
    public override bool ToBool(Scriban.Parsing.SourceSpan span, object? value) => value switch
    {
        ComposedText text => !text.IsEmpty,
        string text => text.Length > 0,
        ICollection list => list.Count > 0,
        TemplateObject => true,
        _ => base.ToBool(span, value),
    };

    public override string? ObjectToString(object? value, bool nested = false) =>
        value is ComposedText or TemplateObject ? value.ToString()! : base.ObjectToString(value, nested);

    private ComposedText Print(object? value, SourceSpan place) => TextOf(value, place) ?? throw new TemplateFault(
        TemplateDiagnostics.NotText(
            _printing?.ToString().Trim() ?? "this",
            place,
            value is double or System.Numerics.BigInteger ? "a number must be below 10^15, and the divisor must not be 0"
            : value is bool ? "a flag is asked with {{ if … }}" : value is IEnumerable ? "print its parts with {{ for … in … }}, or join them with `enumerate` or `list`" : "print one of its parts"));

    private void CheckBudget(ScriptNode node)
    {
        if (_time.IsCancellationRequested)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(PlaceOf(node.Span), $"{_limits.Time.TotalSeconds:0.#} seconds"));
        }

        if (GC.GetAllocatedBytesForCurrentThread() - _allocatedBefore > _limits.AllocatedBytes)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(PlaceOf(node.Span), $"{_limits.AllocatedBytes >> 20} MiB of memory"));
        }
    }
}
