using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>
/// Scriban's regular expressions, without lookaround and backreferences: .NET's engine that never goes back takes time in proportion to the text,
/// whatever the expression.
/// </summary>
internal static class RegexFunctions
{
    public static readonly ImmutableArray<FunctionRow> Rows =
    [
        new(
            "regex.escape", "pattern:text -> text", "The text with a backslash before each sign that has a meaning in an expression", "在有特殊含义的符号前加反斜杠",
            "{{ '(a.b)' | regex.escape }}", call => call.Computed(call.Text(0), Regex.Escape(call.Text(0).Text))),
        new(
            "regex.match", "text:text pattern:pattern [options:text] -> [text]",
            "The first match and its groups; an empty list if there is none", "第一处匹配及其各组；没有时为空列表",
            "{{ ('room 12' | regex.match `(\\w+) (\\d+)`)[2] }}", call => RegexMatching.First(call)),
        new(
            "regex.matches", "text:text pattern:pattern [options:text] -> [[text]]",
            "Every match with its groups", "每一处匹配及其各组",
            "{{ for m in 'rooms 12, 14' | regex.matches `\\d+` }}[{{ m[0] }}]{{ end }}", call => RegexMatching.All(call)),
        new(
            "regex.replace", "text:text pattern:pattern replace:text [options:text] -> text",
            "The text with each match replaced; `$1` is the first group", "替换每一处匹配；`$1`为第一组",
            "{{ '2026-07' | regex.replace `(\\d+)-(\\d+)` '$2/$1' }}", call => RegexReplacing.Replace(call)),
        new(
            "regex.split", "text:text pattern:pattern [options:text] -> [text]",
            "The parts between the matches, with the groups of each match", "按匹配分开的各部分，含每处匹配的各组",
            "{{ 'north,  south' | regex.split `,\\s*` | array.join '|' }}", call => RegexMatching.Split(call)),
        new(
            "regex.unescape", "pattern:text -> text", "The text without the backslashes of `regex.escape`", "去掉`regex.escape`加的反斜杠",
            "{{ `\\(a\\.b\\)` | regex.unescape }}", call => RegexMatching.Unescape(call)),
    ];
}
