using System.Collections;
using Gazette.Sources;
using Gazette.Templates.Values;
using Scriban.Runtime;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>The members of values, and what kinds of values there are.</summary>
internal static class ObjectMembers
{
    public static bool Has(FunctionCall call) => Thing(call).GetMembers().Contains(call.Text(1).Text);

    public static object? Get(FunctionCall call) =>
        Has(call) && Thing(call).TryGetValue(call.Context, call.Caller.Span, call.Text(1).Text, out object? value) ? value : null;

    public static ScriptArray Keys(FunctionCall call) =>
        [.. Names(call).Select(name => LocatedText.Printed(name, call.Place))];

    public static ScriptArray Values(FunctionCall call)
    {
        IScriptObject thing = Thing(call);
        return [.. Names(call).Select(name => thing.TryGetValue(call.Context, call.Caller.Span, name, out object? value) ? value : null)];
    }

    public static int Size(FunctionCall call) => call[0] switch
    {
        string or LocatedText or CapturedText => call.Text(0).Length,
        MetricsObject or IEnumerable => call.List(0).Count,
        _ => 0,
    };

    public static string? Type(object? value) => value switch
    {
        null => null,
        bool => "boolean",
        string or LocatedText or CapturedText => "string",
        IScriptCustomFunction => "object",
        NumberObject => "number",
        _ when value is not TemplateObject && Arithmetic.ReadQuantity(value) is not null => "number",
        TemplateObject => "object",
        IList => "array",
        _ => "object",
    };

    public static string? Kind(object? value) => value switch
    {
        null => null,
        bool => "flag",
        string or LocatedText or CapturedText => "text",
        IScriptCustomFunction => "function",
        TemplateObject thing => thing.Shape,
        IList => "list",
        _ when Arithmetic.ReadQuantity(value) is not null => "number",
        _ => "map",
    };

    private static List<string> Names(FunctionCall call)
    {
        List<string> names = [];
        foreach (string name in Thing(call).GetMembers())
        {
            call.Context.Charge(1, call.Place);
            names.Add(name);
        }

        return names;
    }

    private static IScriptObject Thing(FunctionCall call) =>
        call[0] is IScriptObject thing and not (IList or IScriptCustomFunction) ? thing : throw call.Wrong(0, ArgumentWords.Map);
}
