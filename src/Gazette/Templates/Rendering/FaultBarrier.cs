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
            bag.Add(RuntimeMistakes.Describe(exception, locate(exception.Span)));
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
}
