using Gazette.Diagnostics;
using Scriban.Syntax;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Templates.Rendering;

/// <summary>
/// Says what stopped Scriban while a template ran. As with the parser's mistakes, Scriban's own words serve to recognize the mistake and never
/// reach a user.
/// </summary>
internal static class RuntimeMistakes
{
    public static Diagnostic Describe(ScriptRuntimeException exception, SourceSpan span)
    {
        string problem = exception.OriginalMessage;
        return exception is ScriptAbortException ? TemplateDiagnostics.TooMuch(span, RenderLimitWords.Time)
            : Has(problem, "LoopLimit") || Has(problem, "iteration limit") ? TemplateDiagnostics.TooMuch(span, RenderLimitWords.LoopSteps)
            : Has(problem, "LimitToString") ? TemplateDiagnostics.TooMuch(span, RenderLimitWords.TextLength)
            : Has(problem, "OutputLimit") ? TemplateDiagnostics.TooMuch(span, RenderLimitWords.DocumentLength)
            : Has(problem, "recursive depth") ? TooDeep(span)
            : exception.InnerException is OverflowException ? TemplateDiagnostics.ResultTooLarge(span)
            : Has(problem, "divide by 0") ? TemplateDiagnostics.DivisionByZero(span)
            : Has(problem, "number of arguments") ? TemplateDiagnostics.WrongNumberOfArguments(span)
            : Has(problem, "iterator") || Has(problem, "list value") ? TemplateDiagnostics.NotAList(Written(span), span)
            : Has(problem, "is not a function") || Has(problem, "valid function") || Has(problem, "direct function")
                ? TemplateDiagnostics.NotAFunction(Written(span), span)
            : Has(problem, "out of bounds") || Has(problem, "Index must be") ? TemplateDiagnostics.NoItemThere(span)
            : Has(problem, "get the member") || Has(problem, "get member") ? TemplateDiagnostics.NoSuchMember(Written(span), span)
            : Has(problem, " null") ? TemplateDiagnostics.NoValueForCalculation(span)
            : Has(problem, "operator") || Has(problem, "binary operation") || Has(problem, "Unable to convert") || Has(problem, "is not a number")
                || Has(problem, "non-numeric")
                ? TemplateDiagnostics.ValuesDoNotFit(span)
            : TemplateDiagnostics.CannotBeWorkedOut(span);
    }

    private static Diagnostic TooDeep(SourceSpan span) =>
        Written(span) is var words && words.StartsWith("include", StringComparison.Ordinal)
            ? TemplateDiagnostics.EndlessInclude(words, span)
            : TemplateDiagnostics.TooMuch(span, RenderLimitWords.Nesting);

    private static string Written(SourceSpan span) => span.Start < 0 ? "" : span.File.Text.AsSpan(span.Start, span.Length).Trim().ToString();

    private static bool Has(string problem, string words) => problem.Contains(words, StringComparison.OrdinalIgnoreCase);
}
