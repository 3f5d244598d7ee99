using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Sources;
using Gazette.Templates.Functions;
using Gazette.Templates.Programs;
using Gazette.Templates.Values;
using Gazette.Wording;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Gazette.Templates.Rendering;

/// <summary>
/// Scriban's context with our rules: values are printed as slots, a missing value is an error rather than empty text, and the cost of a template is
/// limited. Each rendering begins without any built-in functions.
/// </summary>
internal sealed class RenderContext : TemplateContext
{
    private Func<Scriban.Parsing.SourceSpan, SourceSpan> _locate = null!;
    private RenderLimits _limits = null!;
    private CancellationToken _time;
    private long _allocatedBefore;
    private ScriptNode? _printing;
    private int _steps;
    private long _charged;
    private Dictionary<(string Pattern, string Options), Regex>? _patterns;
    private Dictionary<string, int>? _cycles;

    public RenderContext()
        : base([])
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        AutoIndent = false;
        NewLine = "\n";
    }

    public LanguageRules ReportLanguage { get; private set; } = LanguageRules.Default;

    /// <summary>The document being rendered, with its partials; null in a report's own text.</summary>
    public TemplateDocument? Document { get; private set; }

    /// <summary>Begins a rendering; only <see cref="RenderContexts"/> calls this and its counterpart.</summary>
    /// <param name="allocatedBefore">What the thread had allocated before the rendering.</param>
    public void Begin(
        TemplateObject scope,
        LanguageRules language,
        RenderLimits limits,
        Func<Scriban.Parsing.SourceSpan, SourceSpan> locate,
        TemplateDocument? document,
        long allocatedBefore,
        CancellationToken time)
    {
        _locate = locate;
        _limits = limits;
        _time = time;
        _allocatedBefore = allocatedBefore;
        _printing = null;
        _steps = 0;
        _charged = 0;
        _patterns?.Clear();
        _cycles?.Clear();
        IsAsking = false;
        ReportLanguage = language;
        Document = document;
        LoopLimit = limits.LoopSteps;
        RecursiveLimit = limits.Depth;
        LimitToString = limits.StringCharacters;
        OutputLimit = limits.OutputCharacters;
        CancellationToken = time;
        PushGlobal(scope);
        PushGlobal(new ScriptObject());
    }

    public void End()
    {
        Reset();
        Document = null;
        _printing = null;
    }

    /// <summary>The regular expressions of this rendering, which are built once.</summary>
    public Dictionary<(string Pattern, string Options), Regex> Patterns => _patterns ??= [];

    /// <summary>How often each cycle of values has been asked for.</summary>
    public Dictionary<string, int> Cycles => _cycles ??= new(StringComparer.Ordinal);

    /// <summary>Counts work that a function does as if a loop of the template did it, before it is done.</summary>
    public void Charge(long steps, SourceSpan place)
    {
        _charged += steps;
        if (_charged > _limits.LoopSteps)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(place, RenderLimitWords.LoopSteps));
        }

        CheckBudget(place);
    }

    /// <summary>Refuses a text that would be too long, before it is made.</summary>
    public void CheckLength(long length, SourceSpan place)
    {
        if (length > _limits.StringCharacters)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(place, RenderLimitWords.TextOf(_limits.StringCharacters)));
        }
    }

    /// <summary>Stops a rendering that takes too much time or memory.</summary>
    public void CheckBudget(SourceSpan place)
    {
        if (_time.IsCancellationRequested)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(place, RenderLimitWords.Seconds(_limits.Time)));
        }

        if (GC.GetAllocatedBytesForCurrentThread() - _allocatedBefore > _limits.AllocatedBytes)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(place, RenderLimitWords.Memory(_limits.AllocatedBytes)));
        }
    }

    /// <summary>Whether a condition is being evaluated.</summary>
    public bool IsAsking { get; private set; }

    public SourceSpan PlaceOf(Scriban.Parsing.SourceSpan span) => _locate(span);

    public override TemplateContext Write(Scriban.Parsing.SourceSpan span, object? textAsObject)
    {
        SourceSpan place = PlaceOf(_printing?.Span ?? span);
        IValueOutput output = (IValueOutput)Output;
        switch (textAsObject)
        {
            case AlreadyPrinted:
                break;
            case MissingClause:
                output.AddGap();
                break;
            case CapturedText captured:
                output.AddCaptured(captured.Text);
                break;
            case ReadyMarkdown markdown:
                output.ExpectMarkup(place);
                foreach (MarkdownPart part in markdown.Parts)
                {
                    if (part.Markup is { } markup)
                    {
                        output.AddMarkup(markup, place, part.Text);
                    }
                    else
                    {
                        output.AddSlot(part.Text!, place);
                    }
                }

                break;
            default:
                output.AddSlot(Print(textAsObject, place), place);
                break;
        }

        return this;
    }

    /// <summary>The text of a value that has one, including text of the template; null for lists, flags and objects without text.</summary>
    public LocatedText? TextOf(object? value, Scriban.Parsing.SourceSpan span) => TextOf(value, PlaceOf(span));

    public static LocatedText? TextOf(object? value, SourceSpan place) => value switch
    {
        LocatedText text => text,
        TemplateObject thing => thing.Print(),
        string words => LocatedText.OfTemplate(words, place),
        int or long or decimal or double when Arithmetic.ReadQuantity(value) is { } quantity =>
            LocatedText.Printed(NumberCalculation.Shown(quantity.Number).ToString(CultureInfo.InvariantCulture), place),
        _ => null,
    };

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if ((++_steps & 15) == 0 && IsSpent)
        {
            CheckBudget(PlaceOf(scriptNode!.Span));
        }

        ScriptNode? outer = _printing;
        ScriptExpressionStatement? printed = scriptNode as ScriptExpressionStatement;
        if (printed is not null)
        {
            _printing = printed.Expression;
        }

        object? result = EvaluateOurWay(scriptNode, aliasReturnedFunction);
        if (result is null && printed is { Expression: not ScriptAssignExpression })
        {
            throw new TemplateFault(TemplateDiagnostics.NothingToPrint(LabelNames.WordsOf(printed.Expression!, this), PlaceOf(printed.Expression!.Span)));
        }

        if (result is string { Length: var length } && length > _limits.StringCharacters)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(PlaceOf(scriptNode!.Span), RenderLimitWords.TextOf(_limits.StringCharacters)));
        }

        _printing = printed is null ? outer : printed.Expression;
        return result;
    }

    // Types are compared exactly, because this runs for every node of a template.
    private object? EvaluateOurWay(ScriptNode? node, bool aliasReturnedFunction)
    {
        Type? type = node?.GetType();
        return PlainNodes.MemberIn(node) is { } member ? PlainNodes.TextOf(member, this) ?? base.Evaluate(node, aliasReturnedFunction)
            : type == typeof(ScriptBlockStatement) ? Run((ScriptBlockStatement)node!)
            : type == typeof(ScriptBinaryExpression) ? Calculate((ScriptBinaryExpression)node!, aliasReturnedFunction)
            : type == typeof(ScriptIfStatement) ? Branch((ScriptIfStatement)node!)
            : type == typeof(ScriptInterpolatedStringExpression) ? Interpolate((ScriptInterpolatedStringExpression)node!)
            : type == typeof(ScriptCaptureStatement) ? Capture((ScriptCaptureStatement)node!)
            : type == typeof(ScriptWithStatement) ? OpenScope((ScriptWithStatement)node!)
            : type == typeof(ScriptFunction) && ((ScriptFunction)node!).NameOrDoToken is ScriptVariable name ? Declare(name, (ScriptFunction)node)
            : base.Evaluate(node, aliasReturnedFunction);
    }

    private object? Run(ScriptBlockStatement block)
    {
        if (!EnableOutput || !PlainNodes.IsPlain(block))
        {
            return base.Evaluate(block, false);
        }

        PlainNodes.Run(block, this);
        return null;
    }

    // The pieces keep their places, and a metric its id.
    private LocatedText Interpolate(ScriptInterpolatedStringExpression text)
    {
        LocatedTextBuilder built = new(this, PlaceOf(text.Span));
        foreach (ScriptExpression part in text.Parts)
        {
            object? value = Evaluate(part) ?? throw new TemplateFault(TemplateDiagnostics.NothingToPrint(part.ToString().Trim(), PlaceOf(part.Span)));
            built.Add(TextOf(value, part.Span) ?? throw new TemplateFault(TemplateDiagnostics.NotText(part.ToString().Trim(), value, PlaceOf(part.Span))));
        }

        return built.ToText();
    }

    // What is captured is Markdown with slots, as it would be if it were printed at once.
    private object? Capture(ScriptCaptureStatement capture)
    {
        IValueOutput captured = ((IValueOutput)Output).ForCapture();
        PushOutput(captured);
        try
        {
            Evaluate(capture.Body, aliasReturnedFunction: false);
        }
        finally
        {
            PopOutput();
        }

        SetValue(capture.Target, captured.ToValue());
        return null;
    }

    // Scriban would look in the data of a report for every name, and find that it lacks the functions. What is assigned goes with the scope.
    private object? OpenScope(ScriptWithStatement with)
    {
        if (Evaluate(with.Name, aliasReturnedFunction: false) is not TemplateObject opened)
        {
            return base.Evaluate(with, aliasReturnedFunction: false);
        }

        PushGlobal(new MemberScope(opened));
        PushGlobal(new ScriptObject());
        try
        {
            return Evaluate(with.Body, aliasReturnedFunction: false);
        }
        finally
        {
            PopGlobal();
            PopGlobal();
        }
    }

    private object? Declare(ScriptVariable name, ScriptFunction function)
    {
        SetValue(name, new DeclaredFunction(function));
        return null;
    }

    private bool IsSpent =>
        _time.IsCancellationRequested || GC.GetAllocatedBytesForCurrentThread() - _allocatedBefore > _limits.AllocatedBytes;

    /// <summary>
    /// An empty text or list counts as false, and so does the number 0, so that <c>if</c> tests what a reader would expect. To Scriban itself, 0 is true.
    /// </summary>
    public override bool ToBool(Scriban.Parsing.SourceSpan span, object? value) => value switch
    {
        LocatedText text => !text.IsEmpty,
        string text => text.Length > 0,
        ICollection list => list.Count > 0,
        TemplateObject thing => thing.IsTrue,
        int number => number != 0,
        long number => number != 0,
        decimal number => number != 0,
        double number => number != 0,
        _ => base.ToBool(span, value),
    };

    /// <summary>What <c>x.empty?</c> asks.</summary>
    public override object IsEmpty(Scriban.Parsing.SourceSpan span, object? against) =>
        against is null or LocatedText or string or ICollection or TemplateObject ? !ToBool(span, against) : base.IsEmpty(span, against) ?? true;

    public override int ToInt(Scriban.Parsing.SourceSpan span, object? value) => base.ToInt(span, NumberCalculation.Plain(value));

    public override string? ObjectToString(object? value, bool nested = false) =>
        value is LocatedText or TemplateObject ? value.ToString()! : base.ObjectToString(value, nested);

    // A template reaches no ordinary .NET object, not even the text that a report's words are.
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        LocatedText => LocatedTextMembers.Accessor,
        IScriptObject or string or IList or bool or int or long or decimal or double => base.GetMemberAccessorImpl(target),
        _ => null,
    };

    // What a condition asks for is not printed by it, so that it does not count as read.
    private object? Branch(ScriptIfStatement branch)
    {
        bool outer = IsAsking;
        IsAsking = true;
        bool holds = ToBool(branch.Condition!.Span, Evaluate(branch.Condition));
        IsAsking = outer;
        ScriptNode? taken = holds ? branch.Then : branch.Else;
        return taken is null ? null : Evaluate(taken);
    }

    private object? Calculate(ScriptBinaryExpression expression, bool aliasReturnedFunction)
    {
        // What is only used in the absence of another value does not count as read beside it.
        if (expression.Operator == ScriptBinaryOperator.EmptyCoalescing)
        {
            return Evaluate(expression.Left!) ?? Evaluate(expression.Right!);
        }

        if (!TextCalculation.Knows(expression.Operator))
        {
            return base.Evaluate(expression, aliasReturnedFunction);
        }

        object? left = Evaluate(expression.Left!);
        object? right = Evaluate(expression.Right!);
        return TextCalculation.Evaluate(expression, left, right, this)
            ?? NumberCalculation.Evaluate(expression.Operator, left, right, PlaceOf(expression.Span))
            ?? EvaluateAsScriban(expression, left, right);
    }

    private object? EvaluateAsScriban(ScriptBinaryExpression expression, object? left, object? right)
    {
        // Joined or compared with a string, a number is what it prints.
        bool isText = (left is string || right is string) && expression.Operator != ScriptBinaryOperator.Multiply;
        return ScriptBinaryExpression.Evaluate(
            this,
            expression.OperatorToken?.Span ?? expression.Span,
            expression.Operator,
            expression.Left!.Span,
            isText ? left : NumberCalculation.Plain(left),
            expression.Right!.Span,
            isText ? right : NumberCalculation.Plain(right));
    }

    private LocatedText Print(object? value, SourceSpan place) =>
        TextOf(value, place) ?? throw new TemplateFault(TemplateDiagnostics.NotText(_printing?.ToString().Trim() ?? "this", value, place));
}
