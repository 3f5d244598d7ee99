using Gazette.Diagnostics;
using Scriban.Syntax;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Templates;

/// <summary>Turns whatever stops an evaluation into a diagnostic.</summary>
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
            bag.Add(Find(exception)?.Diagnostic ?? (exception is ScriptAbortException
                ? TemplateDiagnostics.TooMuch(locate(exception.Span), "time")
                : TemplateDiagnostics.RuntimeError(locate(exception.Span), TemplateParser.Problem(exception.OriginalMessage))));
        }
        catch (OverflowException)
        {
            bag.Add(TemplateDiagnostics.Calculation(whole, "a result is too large"));
        }
        catch (InsufficientExecutionStackException)
        {
            bag.Add(TemplateDiagnostics.TooMuch(whole, "nesting"));
        }

        return null;
    }

    // Scriban wraps what a function throws, an overflow included.
    private static TemplateFault? Find(Exception? exception)
    {
        while (exception is not (null or TemplateFault))
        {
            exception = exception.InnerException;
        }

        return exception as TemplateFault;
    }
}
