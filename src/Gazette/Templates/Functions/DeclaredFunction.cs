using Gazette.Templates.Values;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Gazette.Templates.Functions;

/// <summary>A function that a template declares. One that returns nothing has printed what it says, so a call of it prints nothing more.</summary>
internal sealed class DeclaredFunction(ScriptFunction function) : IScriptCustomFunction
{
    public int RequiredParameterCount => function.RequiredParameterCount;

    public int ParameterCount => function.ParameterCount;

    public ScriptVarParamKind VarParamKind => function.VarParamKind;

    public Type ReturnType => function.ReturnType;

    public ScriptParameterInfo GetParameterInfo(int index) => function.GetParameterInfo(index);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        function.Invoke(context, callerContext, arguments, blockStatement) ?? (function.ReturnType == typeof(void) ? AlreadyPrinted.Value : null);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
