using System.Collections.Immutable;
using Scriban.Runtime;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Scriban's functions of lists. They make new lists; a list of the report stays as it is.</summary>
internal static class ArrayFunctions
{
    public static readonly ImmutableArray<FunctionRow> Rows =
    [
        new(
            "array.add", "list:list value:any -> list", "The list with one more element", "在末尾加一项",
            "{{ ['north'] | array.add 'south' | list }}", call => new ScriptArray([.. call.List(0), call[1]])),
        new(
            "array.add_range", "list1:list list2:list -> list", "Two lists, one after the other", "两个列表连在一起",
            "{{ ['north'] | array.add_range ['south', 'east'] | list }}", call => new ScriptArray([.. call.List(0), .. call.List(1)])),
        new(
            "array.any", "list:list function:function [argument:any] [argument2:any] [argument3:any] -> flag",
            "Whether a function is true of any element", "是否有一项使函数为真",
            "{{ if ['north', 'south'] | array.any @string.contains 'out' }}yes{{ end }}", call => ListFunctions.Any(call)),
        new(
            "array.compact", "list:list -> list", "The list without what has no value", "去掉空值",
            "{{ ['north', null, 'south'] | array.compact | list }}", call => new ScriptArray(call.List(0).Where(element => element is not null))),
        new(
            "array.concat", "list1:list list2:list -> list", "The same as `array.add_range`", "同`array.add_range`",
            "{{ ['north'] | array.concat ['south'] | list }}", call => new ScriptArray([.. call.List(0), .. call.List(1)])),
        new(
            "array.contains", "list:list item:any -> flag", "Whether the list has an element", "是否含有某一项",
            "{{ if ['north', 'south'] | array.contains 'south' }}yes{{ end }}", call => ListFunctions.Contains(call)),
        new(
            "array.cycle", "list:list [group:text] -> element", "The next element at each call, from the start again after the last", "每调用一次取下一项，取完从头开始",
            "{{ for n in 1..3 }}{{ array.cycle ['odd', 'even'] }} {{ end }}", call => ListFunctions.Cycle(call)),
        new(
            "array.each", "list:list function:function -> any", "What a function gives for each element", "对每一项调用函数的结果",
            "{{ ['north', 'south'] | array.each @string.upcase | list }}", call => ListFunctions.Each(call)),
        new(
            "array.filter", "list:list function:function -> list", "The elements of which a function is true", "使函数为真的各项",
            "{{ func long(x); ret x.size > 4; end; ['east', 'north', 'south'] | array.filter @long | list }}", call => ListFunctions.Filter(call)),
        new(
            "array.first", "list:list -> element", "The first element", "第一项",
            "{{ ['north', 'south'] | array.first }}", call => call.List(0) is [var first, ..] ? first : null),
        new(
            "array.insert_at", "list:list index:count value:any -> list", "The list with an element at a position, counted from 0", "在某个位置插入一项，位置从0数起",
            "{{ ['north', 'south'] | array.insert_at 1 'east' | list }}", call => ListFunctions.Insert(call)),
        new(
            "array.join", "list:list delimiter:text [function:function] -> text", "The elements as one text, with another between them", "用分隔的文字把各项连成一段",
            "{{ ['north', 'south'] | array.join ' / ' }}", call => ListFunctions.Join(call)),
        new(
            "array.last", "list:list -> element", "The last element", "最后一项",
            "{{ ['north', 'south'] | array.last }}", call => call.List(0) is [.., var last] ? last : null),
        new(
            "array.limit", "list:list count:count -> list", "At most so many elements from the start", "取开头的若干项",
            "{{ ['north', 'east', 'south'] | array.limit 2 | list }}", call => new ScriptArray(call.List(0).Take(call.Count(1)))),
        new(
            "array.map", "list:list member:member -> members", "One member of each element that has it", "各项的某一成员",
            "{{ [{ name: 'Ashfield' }, { name: 'Brook' }] | array.map 'name' | list }}", call => ListFunctions.Map(call)),
        new(
            "array.offset", "list:list index:count -> list", "The elements from a position on", "从某个位置起的各项",
            "{{ ['north', 'east', 'south'] | array.offset 1 | list }}", call => new ScriptArray(call.List(0).Skip(call.Count(1)))),
        new(
            "array.remove_at", "list:list index:count -> list", "The list without one element; a position below 0 counts from the end", "去掉一项；位置为负数时从末尾数",
            "{{ ['north', 'east', 'south'] | array.remove_at 1 | list }}", call => ListFunctions.RemoveAt(call)),
        new(
            "array.reverse", "list:list -> list", "The elements from the last to the first", "颠倒顺序",
            "{{ ['north', 'south'] | array.reverse | list }}", call => new ScriptArray(call.List(0).Reverse())),
        new(
            "array.size", "list:list -> number", "How many elements the list has", "项数",
            "{{ ['north', 'south'] | array.size }}", call => call.List(0).Count),
        new(
            "array.sort", "list:list [member:member] -> list", "The elements in order, or in the order of one of their members", "按大小排序，或按某一成员排序",
            "{{ [3, 1, 2] | array.sort | array.join ' ' }}", call => ListFunctions.Sort(call)),
        new(
            "array.uniq", "list:list -> list", "The list with each value once", "去掉重复的值",
            "{{ ['north', 'south', 'north'] | array.uniq | list }}",
            call => new ScriptArray(call.List(0).DistinctBy(ValueIdentity.Of))),
    ];
}
