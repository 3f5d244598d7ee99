using System.Collections;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;
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

    public IReadOnlyList<object?> List(int index) => this[index] switch
    {
        MetricsObject metrics => metrics.All,
        IList list => [.. list.Cast<object?>()],
        _ => throw Wrong(index, ArgumentWords.List),
    };

    public TemplateFault Wrong(int index, Words expected) => new(TemplateDiagnostics.WrongArgument(name, index, this[index] is not null, expected, Place));
}
