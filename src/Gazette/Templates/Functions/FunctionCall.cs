using System.Collections;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Gazette.Templates.Functions;

/// <summary>One call of a template function: reads the arguments and reports errors with the name of the function and the place.</summary>
internal sealed class FunctionCall(string name, RenderContext context, ScriptNode caller, object?[] arguments)
{
    public string Name => name;

    public RenderContext Context => context;

    public ScriptNode Caller => caller;

    public LanguageRules Language => context.ReportLanguage;

    public SourceSpan Place => context.PlaceOf(caller.Span);

    public object? this[int index] => index < arguments.Length ? arguments[index] : null;

    public Quantity Quantity(int index) =>
        Arithmetic.ReadQuantity(this[index]) ?? throw Wrong(index, ArgumentWords.Number);

    public int Number(int index, int from, int to) =>
        Arithmetic.ReadQuantity(this[index]) is { Number: var number } && number == decimal.Truncate(number) && number >= from && number <= to
            ? (int)number
            : throw Wrong(index, ArgumentWords.WholeNumber(from, to));

    /// <summary>A whole number of any size that a list or a text can have.</summary>
    public int Count(int index) => Number(index, -int.MaxValue, int.MaxValue);

    public LocatedText Text(int index) => RenderContext.TextOf(this[index], Place) ?? throw Wrong(index, ArgumentWords.Text);

    /// <summary>A word that the template passes, such as the form of an enumeration; null if it is missing.</summary>
    public string? Word(int index) => this[index] switch
    {
        null => null,
        string word => word,
        LocatedText text => text.Text,
        NumberObject number => number.ToString(),
        _ => throw Wrong(index, ArgumentWords.Word),
    };

    /// <summary>What references call a table, a chart or a picture; null if neither the template nor the report says it.</summary>
    /// <param name="hasNumber">Whether it has a caption, which is numbered.</param>
    /// <param name="own">What the report says; the template may say otherwise.</param>
    public string? ReferenceId(int index, string prefix, bool hasNumber, Phrase? own = null) =>
        Word(index) is not { } id ? own?.Text
        : hasNumber && id.StartsWith(prefix, StringComparison.Ordinal) && ReferenceKind.IsId(id) ? id
        : throw Wrong(index, ArgumentWords.ReferenceId(prefix));

    public bool Flag(int index) => this[index] switch
    {
        null => false,
        bool said => said,
        _ => throw Wrong(index, ArgumentWords.TrueOrFalse),
    };

    public DateObject DateObject(int index) => this[index] as DateObject ?? throw Wrong(index, ArgumentWords.Date);

    public IScriptCustomFunction Function(int index) => this[index] as IScriptCustomFunction ?? throw Wrong(index, ArgumentWords.Function);

    /// <summary>The elements of a list, of which each counts as a step of a loop.</summary>
    public IReadOnlyList<object?> List(int index)
    {
        switch (this[index])
        {
            case MetricsObject metrics:
                return metrics.All;
            case IList list and not ScriptRange:
                context.Charge(list.Count, Place);
                return [.. list.Cast<object?>()];
            case IEnumerable elements and not string:
                List<object?> found = [];
                foreach (object? element in elements)
                {
                    context.Charge(1, Place);
                    found.Add(element);
                }

                return found;
            default:
                throw Wrong(index, ArgumentWords.List);
        }
    }

    /// <summary>The language whose rules a format follows: that of the report, unless an argument names another.</summary>
    public LanguageRules LanguageOf(int index) =>
        Word(index) is { } tag ? LanguageRules.FindAny(tag) ?? throw Wrong(index, ArgumentWords.Language) : Language;

    /// <summary>Calls a function that was passed as an argument.</summary>
    public object? Invoke(IScriptCustomFunction function, params ReadOnlySpan<object?> values)
    {
        return ScriptFunctionCall.Call(context, caller, function, [.. values]);
    }

    /// <summary>Two texts, one after the other.</summary>
    public LocatedText Joined(LocatedText first, LocatedText second)
    {
        context.CheckLength((long)first.Length + second.Length, Place);
        return first.Add(second);
    }

    /// <summary>A text computed from another: it keeps the place and the metric of a text that came from one place.</summary>
    public LocatedText Computed(LocatedText source, string text)
    {
        context.CheckLength(text.Length, Place);
        return source.Runs is [var run] ? new LocatedText(run with { Text = text }) : LocatedText.Printed(text, Place);
    }

    public TemplateFault Wrong(int index, Words expected) => new(TemplateDiagnostics.WrongArgument(name, index, this[index] is not null, expected, Place));
}
