using System.Collections.Immutable;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Gazette.Templates.Functions;

/// <summary>The functions of dates, which is a function itself: <c>date.parse '2026-07-06'</c>, but also <c>date report.issued</c>.</summary>
internal sealed class DateGroup(FunctionRow itself, Func<ImmutableArray<FunctionRow>> rows) : FunctionGroup("date", rows), IScriptCustomFunction
{
    // Scriban calls whatever can be called, even on the way to one of its members. Without arguments, it is the group.
    public int RequiredParameterCount => 0;

    public int ParameterCount => itself.Function.ParameterCount;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => itself.Function.GetParameterInfo(index);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        arguments.Count == 0 ? this : itself.Function.Invoke(context, callerContext, arguments, blockStatement);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
