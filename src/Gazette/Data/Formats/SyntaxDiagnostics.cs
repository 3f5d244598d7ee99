using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>Errors in a file as YAML or JSON, whatever it contains.</summary>
internal static class SyntaxDiagnostics
{
    private const string YamlSyntax = "yaml-syntax";
    private const string JsonSyntax = "json-syntax";

    public static Diagnostic EmptyDocument(SourceSpan span) => Diagnostic.Error("empty-document", span)
        .Says("the file has no data", "文件中没有数据")
        .Helps("begin with a line such as  title: Annual report 2026", "第一行可写作  title: 青岚镇2026年上半年工作总结");

    public static Diagnostic SecondDocument(SourceSpan span) => Diagnostic.Error("second-document", span)
        .Says("a second document begins here", "从这里开始是第二份文档")
        .Labels("one file holds one report", "一个文件只写一份报告")
        .Helps("move what follows `---` to a file of its own", "将“---”之后的内容移到另一个文件");

    public static Diagnostic Syntax(SourceSpan span) => Diagnostic.Error(YamlSyntax, span)
        .Says("this is not valid YAML", "不符合YAML格式");

    public static Diagnostic TabIndentation(SourceSpan span) => Diagnostic.Error(YamlSyntax, span)
        .Says("a line is indented with a tab", "一行用制表符缩进")
        .Labels("tab", "制表符")
        .Helps("indent with spaces; most editors can turn tabs into spaces", "改用空格缩进；编辑器大多能将制表符转换为空格");

    public static Diagnostic Indentation(SourceSpan span) => Diagnostic.Error(YamlSyntax, span)
        .Says("this line is not indented like the lines above it", "此行的缩进与上面的行不一致")
        .Helps("begin the keys of one map, and the `-` of one list, in the same column", "同一键值表的各键、同一列表的各个“-”要对齐");

    public static Diagnostic MissingColon(SourceSpan words)
    {
        string text = words.File.Text[words.Start..words.End];
        int wide = text.IndexOf('：', StringComparison.Ordinal);
        int narrow = text.IndexOf(':', StringComparison.Ordinal);
        int colon = wide >= 0 && (narrow < 0 || wide < narrow) ? wide : narrow;
        return colon < 0
            ? Diagnostic.Error(YamlSyntax, words)
                .Says("a line has no `: `", "一行缺少“: ”")
                .Helps("write  key: value  on every line", "每行写作  键: 值")
            : Diagnostic.Error(YamlSyntax, words with { Start = words.Start + colon, End = words.Start + colon + 1 })
                .Says(text[colon] == '：'
                    ? Words.Of("a key needs a half-width colon `:` and a space", "键后应为半角冒号“:”和一个空格")
                    : Words.Of("a key needs a space after its colon", "键的冒号后应有一个空格"))
                .Helps($"write  {text[..colon]}: {text[(colon + 1)..].TrimStart()}", $"写作  {text[..colon]}: {text[(colon + 1)..].TrimStart()}");
    }

    public static Diagnostic UnclosedQuote(SourceSpan quote) => Diagnostic.Error(YamlSyntax, quote)
        .Says("a quoted text is not closed", "引号没有闭合")
        .Labels("begins here", "从这里开始")
        .Helps($"close it with `{quote.File.Text[quote.Start]}` on the same line", $"在同一行用“{quote.File.Text[quote.Start]}”闭合");

    public static Diagnostic TextAfterQuote(SourceSpan span, SourceSpan quoted) => Diagnostic.Error(YamlSyntax, span)
        .Says("text continues after its closing quote", "右引号之后还有文字")
        .Helps("inside single quotes, write a quote twice: ''", "单引号内的单引号要写两个''")
        .Relates(quoted, "quoted text", "引号内的文字");

    public static Diagnostic BadEscape(SourceSpan span)
    {
        string escape = span.File.Text[span.Start..span.End];
        return Diagnostic.Error(YamlSyntax, span)
            .Says(escape.Length > 2
                ? Words.Of($"`{escape}` is not a character", $"“{escape}”不是字符")
                : Words.Of($"`{escape}` has no meaning in double quotes", $"“{escape}”在双引号内没有意义"))
            .Helps("write \\\\ for a backslash, or put the text into single quotes, where a backslash is just a backslash", "反斜杠写作\\\\，或将文字放在单引号内，反斜杠即为反斜杠");
    }

    public static Diagnostic StrayBracket(SourceSpan span) => Diagnostic.Error(YamlSyntax, span)
        .Says($"`{span.File.Text[span.Start]}` has no opening bracket", $"“{span.File.Text[span.Start]}”没有对应的左括号")
        .Helps("remove it, or put the text into quotes", "删去，或给文字加上引号");

    public static Diagnostic MissingComma(SourceSpan span, SourceSpan opening)
    {
        char closing = opening.File.Text[opening.Start] == '[' ? ']' : '}';
        return Diagnostic.Error(YamlSyntax, span)
            .Says($"expected `,` or `{closing}` here", $"此处应为“,”或“{closing}”")
            .Helps("put a text that contains , : [ ] { or } into quotes", "含有“,”“:”“[”“]”“{”或“}”的文字要加引号")
            .Relates(opening, "opened at", "左括号在");
    }

    public static Diagnostic UnclosedBracket(SourceSpan opening)
    {
        char bracket = opening.File.Text[opening.Start];
        return Diagnostic.Error(YamlSyntax, opening)
            .Says($"`{bracket}` is not closed", $"“{bracket}”没有闭合")
            .Helps($"close it with `{(bracket == '[' ? ']' : '}')}`", $"用“{(bracket == '[' ? ']' : '}')}”闭合");
    }

    public static Diagnostic ListOnKeyLine(SourceSpan span) => Diagnostic.Error(YamlSyntax, span)
        .Says("a list must begin on a line of its own", "列表要另起一行")
        .Helps(
            "put each `- item` on a line of its own below the key, or write  [ item, item ]; quote a text that begins with `-`",
            "在键的下面每行写一个“- 条目”，或写作  [ 条目, 条目 ]  ；以“-”开头的文字要加引号");

    public static Diagnostic UnquotedValue(SourceSpan span, string quotedLine)
    {
        string text = span.File.Text[span.Start..span.End];
        Words why = text switch
        {
            ['{', '{', ..] => Words.Of("a text that begins with `{{` must be quoted", "以“{{”开头的文字要加引号"),
            _ when text.Contains("{{", StringComparison.Ordinal) => Words.Of(
                "a text with `{{` inside `[ ]` or `{ }` must be quoted",
                "“[ ]”或“{ }”内带有“{{”的文字要加引号"),
            _ when char.IsLetterOrDigit(text[0]) => Words.Of("a text with `: ` in it must be quoted", "带有“: ”的文字要加引号"),
            ['"', ..] => Words.Of("text continues after its closing quote; all of it must be quoted", "右引号之后还有文字；全部文字都要放在引号内"),
            ['`', ..] => Words.Of("a text that begins with a backtick must be quoted", "以反引号开头的文字要加引号"),
            ['>', ..] or ['|', ..] => Words.Of($"a value that begins with `{text[0]}` must be quoted", $"以“{text[0]}”开头的值要加引号"),
            _ => Words.Of($"a text that begins with `{text[0]}` must be quoted", $"以“{text[0]}”开头的文字要加引号"),
        };
        return Diagnostic.Error("unquoted-value", span)
            .Says(why)
            .Helps($"write  {quotedLine}", $"写作  {quotedLine}");
    }

    public static Diagnostic CutText(SourceSpan span, string quotedLine) => Diagnostic.Warning("cut-text", span)
        .Says("a text ends before ` #`, which begins a comment", "文字到“ #”为止，其后成了注释")
        .Labels("not read", "未读取")
        .Helps($"write  {quotedLine}  or, for a comment, put a space after `#`", $"写作  {quotedLine}  ；如果确是注释，在“#”后加一个空格");

    public static Diagnostic MergeKey(SourceSpan span) => Diagnostic.Error("merge-key", span)
        .Says("`<<` is not supported here", "此处不支持“<<”")
        .Helps("write the keys out", "将各键直接写出");

    public static Diagnostic KeyIsNotText(SourceSpan span) => Diagnostic.Error(YamlSyntax, span)
        .Says("a key must be text", "键应为文字")
        .Helps("write  key: value  and put a text that begins with `{` or `[` into quotes", "写作  键: 值  ；以“{”或“[”开头的文字要加引号");

    public static Diagnostic NoKey(SourceSpan span) => Diagnostic.Error(YamlSyntax, span)
        .Says("a value has no key before its `:`", "“:”之前没有键")
        .Helps("write  key: value  and put a text that begins with `:` into quotes", "写作  键: 值  ；以“:”开头的文字要加引号");

    public static Diagnostic Tag(SourceSpan span) => Diagnostic.Error("yaml-tag", span)
        .Says($"`{span.File.Text[span.Start..span.End]}` is a YAML tag, which is not supported here", $"“{span.File.Text[span.Start..span.End]}”是YAML标记，此处不支持")
        .Helps("remove it, or put a text that begins with `!` into quotes", "删去，或给以“!”开头的文字加上引号");

    public static Diagnostic SelfAlias(string name, SourceSpan span, SourceSpan anchor) => Diagnostic.Error("yaml-alias", span)
        .Says($"`*{name}` is inside the data that it repeats", $"“*{name}”出现在它所重复的内容之内")
        .Helps("write the data out", "将数据直接写出")
        .Relates(anchor, "marked at", "标记在");

    public static Diagnostic UnusedAnchor(string name, SourceSpan span) => Diagnostic.Warning("yaml-alias", span)
        .Says($"`&{name}` is read as an anchor for `*{name}`, not as text", $"“&{name}”被当作供“*{name}”重复的标记，不是文字")
        .Helps("put a text that begins with `&` into quotes", "给以“&”开头的文字加上引号");

    public static Diagnostic JsonEndsEarly(SourceSpan span) => Diagnostic.Error(JsonSyntax, span)
        .Says("the file ends too early", "文件中途结束")
        .Helps("close every `{`, `[` and `\"`", "将每个“{”“[”和“\"”闭合");

    public static Diagnostic JsonSingleQuote(SourceSpan span) => Diagnostic.Error(JsonSyntax, span)
        .Says("JSON only allows double quotes", "JSON只用双引号")
        .Helps("write  \"text\"", "写作  \"文字\"");

    public static Diagnostic JsonComment(SourceSpan span) => Diagnostic.Error(JsonSyntax, span)
        .Says("JSON has no comments", "JSON不能有注释")
        .Helps("remove it, or rename the file to .yaml", "删去，或将文件改名为.yaml");

    public static Diagnostic JsonLastComma(SourceSpan span) => Diagnostic.Error(JsonSyntax, span)
        .Says("`,` must be followed by another value", "“,”之后应有另一个值")
        .Helps("remove the last comma", "删去最后一个逗号");

    public static Diagnostic JsonStrayBracket(SourceSpan span, char bracket) => Diagnostic.Error(JsonSyntax, span)
        .Says($"`{bracket}` is not expected here", $"此处不应有“{bracket}”")
        .Helps("remove a comma before it, or close what is still open", "删去前面的逗号，或先闭合尚未闭合的部分");

    public static Diagnostic JsonUnclosedText(SourceSpan span) => Diagnostic.Error(JsonSyntax, span)
        .Says("a text is not closed, contains a line break or a tab, or lacks a `,` before it", "文字没有闭合，或含有换行或制表符，或前面缺少“,”")
        .Helps("write \\n for a line break, \\\\ for a backslash and \\\" for a quote", "换行写作\\n，反斜杠写作\\\\，引号写作\\\"");

    public static Diagnostic JsonUnquotedText(SourceSpan span, string seen) => Diagnostic.Error(JsonSyntax, span)
        .Says($"`{seen}` is not expected here", $"此处不应有“{seen}”")
        .Helps("put texts into double quotes, and a `,` between values", "文字要加双引号，值与值之间用“,”隔开");
}
