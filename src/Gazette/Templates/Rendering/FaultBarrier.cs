using Gazette.Diagnostics;
using Scriban.Syntax;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Templates.Rendering;

/// <summary>Turns any exception during an evaluation into a diagnostic.</summary>
internal static class FaultBarrier
{
    public static T? Run<T>(Func<T> evaluate, Func<Scriban.Parsing.SourceSpan, SourceSpan> locate, SourceSpan whole, DiagnosticBag bag)
        where T : class?
    {
        try
        {
            return evaluate();
        }
        catch (TemplateFault fault)
        {
            bag.Add(fault.Diagnostic);
        }
        catch (ScriptRuntimeException exception)
        {
            bag.Add(Describe(exception, locate(exception.Span)));
        }
        catch (OverflowException)
        {
            bag.Add(TemplateDiagnostics.SomeResultTooLarge(whole));
        }
        catch (InsufficientExecutionStackException)
        {
            bag.Add(TemplateDiagnostics.TooMuch(whole, RenderLimitWords.Nesting));
        }

        return null;
    }

    // Scriban reports its limits only by the text of the exception; an exception of a function is wrapped in one of Scriban's.
    private static Diagnostic Describe(ScriptRuntimeException exception, SourceSpan span)
    {
        string message = exception.OriginalMessage;
        return exception is ScriptAbortException ? TemplateDiagnostics.TooMuch(span, RenderLimitWords.Time)
            : message.Contains("LoopLimit", StringComparison.Ordinal) || message.Contains("iteration limit", StringComparison.Ordinal)
                ? TemplateDiagnostics.TooMuch(span, RenderLimitWords.LoopSteps)
            : message.Contains("LimitToString", StringComparison.Ordinal) ? TemplateDiagnostics.TooMuch(span, RenderLimitWords.TextLength)
            : message.Contains("OutputLimit", StringComparison.Ordinal) ? TemplateDiagnostics.TooMuch(span, RenderLimitWords.DocumentLength)
            : message.Contains("recursive depth", StringComparison.OrdinalIgnoreCase) ? TemplateDiagnostics.TooMuch(span, RenderLimitWords.IncludeDepth)
            : exception.InnerException is OverflowException ? TemplateDiagnostics.ResultTooLarge(span)
            : TemplateDiagnostics.RuntimeError(span, TemplateParser.Problem(message));
    }
}
