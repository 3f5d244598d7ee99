using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Scriban's functions of values of any kind, but for those that run text as code.</summary>
internal static class ObjectFunctions
{
    public static readonly ImmutableArray<FunctionRow> Rows =
    [
        new(
            "object.default", "value~:any default:any -> any", "The value, or another one if it is missing or empty", "值；没有或为空时用另一个值",
            "{{ '' | object.default 'none' }}", call => call[0] is null or "" or LocatedText { IsEmpty: true } ? call[1] : call[0]),
        new(
            "object.format", "value:any format:text [culture:language] -> text", "A number or a date in a format of .NET", "按.NET的格式书写数字或日期",
            "{{ 1234.5 | object.format 'N1' }}",
            call => call[0] is Values.DateObject date ? DateFormatting.WriteInLetters(date, call, 1) : NumberFormatting.Write(call)),
        new(
            "object.from_json", "json:text -> any", "The value that a JSON text is", "JSON文字所表示的值",
            "{{ ('{\"name\": \"Ashfield\"}' | object.from_json).name }}", call => JsonValues.Read(call)),
        new(
            "object.has_key", "value:any key:text -> flag", "Whether a map or a part of the report has a member", "是否有某个成员",
            "{{ if { name: 'Ashfield' } | object.has_key 'name' }}yes{{ end }}", call => ObjectMembers.Has(call)),
        new(
            "object.has_value", "value:any key:text -> flag", "Whether it has a member with a value", "是否有某个成员且不为空值",
            "{{ if { name: 'Ashfield' } | object.has_value 'unit' }}yes{{ else }}no{{ end }}", call => ObjectMembers.Get(call) is not null),
        new(
            "object.keys", "value:any -> [text]", "The names of its members", "各成员的名称",
            "{{ { north: 1, south: 2 } | object.keys | list }}", call => ObjectMembers.Keys(call)),
        new(
            "object.kind", "value~:any -> text", "What Gazette calls its kind: text, number, list, metric, date, …",
            "在本程序中的类别：`text`、`number`、`list`、`metric`、`date`等",
            "{{ 5 | object.kind }}, {{ [5] | object.kind }}", call => ObjectMembers.Kind(call[0])),
        new(
            "object.size", "value~:any -> number", "How many characters a text or elements a list has; otherwise 0", "文字的字符数或列表的项数，其他为0",
            "{{ 'Ashfield' | object.size }}, {{ [1, 2] | object.size }}", call => ObjectMembers.Size(call)),
        new(
            "object.to_json", "value~:any -> text", "The value as JSON", "写成JSON",
            "{{ { name: 'Ashfield', rooms: [12, 14] } | object.to_json }}", call => JsonValues.Write(call)),
        new(
            "object.typeof", "value~:any -> text", "What Scriban calls its kind: string, number, boolean, array, object",
            "在Scriban中的类别：`string`、`number`、`boolean`、`array`、`object`",
            "{{ 5 | object.typeof }}, {{ [5] | object.typeof }}", call => ObjectMembers.Type(call[0])),
        new(
            "object.values", "value:any -> any", "The values of its members", "各成员的值",
            "{{ { north: 'Ash', south: 'Brook' } | object.values | list }}", call => ObjectMembers.Values(call)),
    ];
}
