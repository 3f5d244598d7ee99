using Gazette.Sources;
using Gazette.Templates.Values;
using Scriban.Syntax;

namespace Gazette.Templates.Rendering;

/// <summary>
/// What most of a rendering consists of: texts of the report between words of the template. It is evaluated as Scriban does it, without what Scriban
/// keeps for nodes in general, which takes longer than they do.
/// </summary>
internal static class PlainNodes
{
    /// <summary>The member that a statement prints; null for any other statement.</summary>
    public static ScriptMemberExpression? MemberIn(ScriptNode? statement) =>
        statement is ScriptExpressionStatement { Expression: ScriptMemberExpression member } ? member : null;

    /// <summary>Whether a block holds nothing else; anything else may leave a loop or a function.</summary>
    public static bool IsPlain(ScriptBlockStatement block)
    {
        ScriptList<ScriptStatement> statements = block.Statements;
        for (int i = 0; i < statements.Count; i++)
        {
            if (!(statements[i].CanSkipEvaluation || statements[i] is ScriptRawStatement || MemberIn(statements[i]) is not null))
            {
                return false;
            }
        }

        return true;
    }

    public static void Run(ScriptBlockStatement block, RenderContext context)
    {
        ScriptList<ScriptStatement> statements = block.Statements;
        for (int i = 0; i < statements.Count; i++)
        {
            context.CheckAbort();
            if (!statements[i].CanSkipEvaluation && context.Evaluate(statements[i], false) is { } printed)
            {
                context.Write(block.Span, printed);
            }
        }
    }

    /// <summary>The text that is a member of a value of the report; null for anything else.</summary>
    public static LocatedText? TextOf(ScriptMemberExpression member, RenderContext context)
    {
        try
        {
            return member is { Target: ScriptVariableGlobal variable, Member: { } name }
                && context.GetValue(variable) is TemplateObject thing
                && thing.TryGetValue(context, name.Span, name.Name, out object? value)
                    ? value as LocatedText
                    : null;
        }
        catch (Exception exception) when (exception is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(member.Span, exception.Message, exception);
        }
    }
}
