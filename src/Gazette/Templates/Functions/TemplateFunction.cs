using Gazette.Templates.Rendering;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Gazette.Templates.Functions;

/// <summary>A function that templates and texts can call. It is called without reflection, so that native compilation is possible.</summary>
internal sealed class TemplateFunction(string name, FunctionSignature signature, Func<FunctionCall, object?> body) : IScriptCustomFunction
{
    public TemplateFunction(FunctionRow row)
        : this(row.Name, row.Signature, row.Body)
    {
    }

    public string Name => name;

    public int RequiredParameterCount => signature.Required;

    public int ParameterCount => signature.Parameters.Length;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    // An argument that is not given is null, whether it must be given or not: the call itself says what is missing.
    public ScriptParameterInfo GetParameterInfo(int index) =>
        new(typeof(object), index < signature.Parameters.Length ? signature.Parameters[index].Name : $"argument {index + 1}", null!);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        object?[] values = new object?[arguments.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i];
        }

        return body(new FunctionCall(name, (RenderContext)context, callerContext!, values));
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
