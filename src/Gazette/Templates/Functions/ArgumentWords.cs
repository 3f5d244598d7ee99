using Gazette.Diagnostics;

namespace Gazette.Templates.Functions;

/// <summary>The names that messages use for the arguments of functions.</summary>
internal static class ArgumentWords
{
    public static Words Value => Words.Of("a value", "一个值");

    public static Words Number => Words.Of("a number or a metric", "数字或指标");

    public static Words AnyWholeNumber => Words.Of("a whole number", "整数");

    public static Words Text => Words.Of("text", "文字");

    public static Words Word => Words.Of("a word", "一个词");

    public static Words Partial => Words.Of("the name of a partial", "片段的名称");

    public static Words List => Words.Of("a list", "列表");

    public static Words Metrics => Words.Of("a list of metrics", "指标的列表");

    public static Words Table => Words.Of("a table", "表格");

    public static Words Picture => Words.Of("a picture", "图片");

    public static Words Date => Words.Of("a date", "日期");

    public static Words WrittenDate => Words.Of("a date such as `2026-07-06`, `6 Jul 2026` or `2026年7月6日`", "日期，如“2026-07-06”“6 Jul 2026”“2026年7月6日”");

    public static Words DateInPattern(string pattern) => Words.Of($"a date in the form `{pattern}`", $"写成“{pattern}”形式的日期");

    public static Words Duration => Words.Of("a length of time", "时长");

    public static Words WrittenDuration => Words.Of("a length of time such as `1.12:30:00`", "时长，如“1.12:30:00”");

    public static Words Function => Words.Of("a function, written with `@` before its name", "函数，名称前加“@”");

    public static Words Member => Words.Of("the name of a member, in quotation marks", "成员的名称，加引号");

    public static Words Members => Words.Of("a list of names, each in quotation marks", "名称的列表，每个名称加引号");

    public static Words Rows => Words.Of("a table, or a list of rows", "表格，或各行的列表");

    public static Words Numbers => Words.Of("a list of numbers or metrics", "数字或指标的列表");

    public static Words ChartType => Words.Of("`column`, `bar`, `line` or `pie`", "“column”“bar”“line”“pie”之一");

    public static Words Money => Words.Of("an amount of money", "金额");

    public static Words Currency => Words.Of("a currency, such as `GBP` or `USD million`", "货币，如“元”“万元”“USD”");

    public static Words ReferenceId(string prefix) =>
        Words.Of($"an id that begins with `{prefix}`, for something with a caption or a title", $"以“{prefix}”开头的名称，且所指内容有题注或标题");

    public static Words Pattern => Words.Of("a regular expression", "正则表达式");

    public static Words LinearPattern => Words.Of(
        "a regular expression without lookaround (`(?=`, `(?<!`) and backreferences (`\\1`)", "正则表达式，不能有环视（“(?=”“(?<!”）和反向引用（“\\1”）");

    public static Words Language => Words.Of("the tag of a language of reports: `zh-CN` or `en`", "报告语言的标记：“zh-CN”或“en”");

    public static Words NumberFormat => Words.Of("a format of numbers, such as `N2`, `P1` or `0.00`", "数字格式，如“N2”“P1”“0.00”");

    public static Words DateFormat => Words.Of("a format of dates, such as `%d %b %Y`", "日期格式，如“%d %b %Y”");

    public static Words DateLetters => Words.Of("a format of dates, such as `d MMM yyyy`", "日期格式，如“d MMM yyyy”");

    public static Words Map => Words.Of("something with members", "带有成员的值");

    public static Words Json => Words.Of("JSON", "JSON");

    public static Words JsonValue => Words.Of("a value that JSON can hold", "JSON能表示的值");

    public static Words Base64 => Words.Of("text in Base64", "Base64编码的文字");

    public static Words Comparison => Words.Of("`Ordinal` or `OrdinalIgnoreCase`", "“Ordinal”或“OrdinalIgnoreCase”");

    public static Words EnumerationForm => Words.Of("`none`, `一是`, `一要` or `1.`", "“none”“一是”“一要”“1.”之一");

    public static Words TrueOrFalse => Words.Of("true or false", "true或false");

    public static Words TwoForms => Words.Of("two forms, such as `'was|were'`", "两个词形，如“'was|were'”");

    public static Words WholeNumber(int from, int to) => Words.Of($"a whole number from {from} to {to}", $"{from}到{to}之间的整数");
}
