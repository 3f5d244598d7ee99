using Gazette.Diagnostics;

namespace Gazette.Templates.Functions;

/// <summary>The names that messages use for the arguments of functions.</summary>
internal static class ArgumentWords
{
    public static Words Number => Words.Of("a number or a metric", "数字或指标");

    public static Words Text => Words.Of("text", "文字");

    public static Words Word => Words.Of("a word", "一个词");

    public static Words Partial => Words.Of("the name of a partial", "片段的名称");

    public static Words List => Words.Of("a list", "列表");

    public static Words Metrics => Words.Of("a list of metrics", "指标的列表");

    public static Words Table => Words.Of("a table", "表格");

    public static Words Picture => Words.Of("a picture", "图片");

    public static Words EnumerationForm => Words.Of("`none`, `一是`, `一要` or `1.`", "“none”“一是”“一要”“1.”之一");

    public static Words TrueOrFalse => Words.Of("true or false", "true或false");

    public static Words TwoForms => Words.Of("two forms, such as `'was|were'`", "两个词形，如“'was|were'”");

    public static Words WholeNumber(int from, int to) => Words.Of($"a whole number from {from} to {to}", $"{from}到{to}之间的整数");
}
