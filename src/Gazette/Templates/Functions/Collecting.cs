using Gazette.Reports;
using Gazette.Templates.Functions.Scripting;
using Gazette.Templates.Values;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Gazette.Templates.Functions;

/// <summary>What a template does with lists of its own data: adds up, groups and chooses.</summary>
internal static class Collecting
{
    /// <summary>The sum of the elements, or of one member of each; a qualifier and a unit carry through.</summary>
    public static object Sum(FunctionCall call)
    {
        Quantity sum = new(0);
        bool isQuantity = false;
        foreach (object? element in call.List(0))
        {
            object? value = call.Word(1) is { } path ? ListFunctions.Follow(element, path, call) : element;
            if (value is null)
            {
                continue;
            }

            isQuantity |= value is QuantityObject;
            Quantity addend = Arithmetic.ReadQuantity(value) ?? throw call.Wrong(0, ArgumentWords.Numbers);
            sum = Arithmetic.Calculate(ScriptBinaryOperator.Add, sum, addend, call.Language, call.Place)!;
        }

        return isQuantity ? new QuantityObject(sum, call.Place, call.Language, compact: false) : NumberCalculation.Plainest(sum.Number);
    }

    /// <summary>The elements with the same value of a member together, in the order in which the values first occur.</summary>
    public static ScriptArray Group(FunctionCall call)
    {
        string path = call.Word(1)!;
        Dictionary<object, ScriptArray> groups = [];
        ScriptArray found = [];
        foreach (object? element in call.List(0))
        {
            object? key = ListFunctions.Follow(element, path, call);
            object identity = ValueIdentity.Of(key);
            if (!groups.TryGetValue(identity, out ScriptArray? items))
            {
                groups[identity] = items = [];
                found.Add(new ScriptObject { ["key"] = key, ["items"] = items });
            }

            items.Add(element);
        }

        return found;
    }

    /// <summary>The elements of which a member has a value, or counts as true.</summary>
    public static ScriptArray Where(FunctionCall call)
    {
        string path = call.Word(1)!;
        object? sought = call[2] is null ? null : ValueIdentity.Of(call[2]);
        return
        [
            .. call.List(0).Where(element => ListFunctions.Follow(element, path, call) is var value
                && (sought is null ? call.Context.ToBool(call.Caller.Span, value) : ValueIdentity.Of(value).Equals(sought))),
        ];
    }
}
