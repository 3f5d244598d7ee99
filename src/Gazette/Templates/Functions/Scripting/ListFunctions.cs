using System.Runtime.ExceptionServices;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Scriban.Runtime;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>What the functions of lists do that takes more than a line.</summary>
internal static class ListFunctions
{
    private const int MostArguments = 3;

    public static bool Any(FunctionCall call)
    {
        IScriptCustomFunction function = call.Function(1);
        object?[] passed = [null, .. Enumerable.Range(2, MostArguments).Select(index => call[index]).TakeWhile(value => value is not null)];
        foreach (object? element in call.List(0))
        {
            passed[0] = element;
            if (IsTrue(call.Invoke(function, passed), call))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Contains(FunctionCall call)
    {
        object sought = ValueIdentity.Of(call[1]);
        return call.List(0).Any(element => ValueIdentity.Of(element).Equals(sought));
    }

    public static object? Cycle(FunctionCall call)
    {
        IReadOnlyList<object?> list = call.List(0);
        if (list.Count == 0)
        {
            return null;
        }

        string group = call.Word(1) ?? string.Join('\n', list.Select(element => RenderContext.TextOf(element, call.Place)?.Text));
        call.Context.CheckLength(group.Length, call.Place);
        int next = call.Context.Cycles.GetValueOrDefault(group) % list.Count;
        call.Context.Cycles[group] = next + 1;
        return list[next];
    }

    public static ScriptArray Each(FunctionCall call)
    {
        IScriptCustomFunction function = call.Function(1);
        return [.. call.List(0).Select(element => call.Invoke(function, element))];
    }

    public static ScriptArray Filter(FunctionCall call)
    {
        IScriptCustomFunction function = call.Function(1);
        return [.. call.List(0).Where(element => IsTrue(call.Invoke(function, element), call))];
    }

    /// <summary>A position beyond the end is reached with elements that have no value, as Scriban does.</summary>
    public static ScriptArray Insert(FunctionCall call)
    {
        List<object?> list = [.. call.List(0)];
        int index = Math.Max(call.Count(1), 0);
        call.Context.Charge(Math.Max(index - list.Count, 0), call.Place);
        while (list.Count < index)
        {
            list.Add(null);
        }

        list.Insert(index, call[2]);
        return [.. list];
    }

    public static LocatedText Join(FunctionCall call)
    {
        IScriptCustomFunction? function = call[2] is null ? null : call.Function(2);
        LocatedText mark = call.Text(1);
        LocatedTextBuilder joined = new(call.Context, call.Place);
        bool isFirst = true;
        foreach (object? element in call.List(0))
        {
            if (!isFirst)
            {
                joined.Add(mark);
            }

            isFirst = false;
            object? value = function is null ? element : call.Invoke(function, element);
            joined.Add(RenderContext.TextOf(value, call.Place) ?? throw new TemplateFault(TemplateDiagnostics.NothingToEnumerate(call.Name, call.Place)));
        }

        return joined.ToText();
    }

    public static ScriptArray Map(FunctionCall call)
    {
        string member = call.Word(1) ?? throw call.Wrong(1, ArgumentWords.Member);
        ScriptArray found = [];
        foreach (object? element in call.List(0))
        {
            if (element is IScriptObject thing && thing.Contains(member))
            {
                found.Add(Member(thing, member, call));
            }
        }

        return found;
    }

    public static ScriptArray RemoveAt(FunctionCall call)
    {
        List<object?> list = [.. call.List(0)];
        int index = call.Count(1);
        index = index < 0 ? list.Count + index : index;
        if (index >= 0 && index < list.Count)
        {
            list.RemoveAt(index);
        }

        return [.. list];
    }

    /// <summary>Equal elements stay in their order.</summary>
    public static ScriptArray Sort(FunctionCall call)
    {
        string? path = call.Word(1);
        ValueOrder order = new(call);
        IReadOnlyList<object?> list = call.List(0);
        try
        {
            return [.. path is null ? list.Order(order) : list.OrderBy(element => Follow(element, path, call), order)];
        }
        catch (InvalidOperationException exception) when (exception.InnerException is TemplateFault fault)
        {
            ExceptionDispatchInfo.Throw(fault);
            throw;
        }
    }

    /// <summary>A member, or one inside another: <c>period.year</c>. Null where an element lacks it.</summary>
    public static object? Follow(object? element, string path, FunctionCall call)
    {
        foreach (string member in path.Split('.'))
        {
            element = element is IScriptObject thing ? Member(thing, member, call) : null;
        }

        return element;
    }

    private static object? Member(IScriptObject thing, string member, FunctionCall call) =>
        thing.TryGetValue(call.Context, call.Caller.Span, member, out object? value) ? value : null;

    private static bool IsTrue(object? value, FunctionCall call) => call.Context.ToBool(call.Caller.Span, value);
}
