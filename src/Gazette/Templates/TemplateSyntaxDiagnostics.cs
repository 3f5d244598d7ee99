using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Templates;

/// <summary>
/// Says what is wrong with the syntax of a template. Scriban distinguishes its errors only by their English text, so they are recognized by it; the text
/// itself never reaches a user.
/// </summary>
internal static class TemplateSyntaxDiagnostics
{
    private const string Rule = "template-syntax";

    public static Diagnostic Describe(string problem, SourceSpan span) =>
        Has(problem, "depth limit") ? TooDeep(span)
        : Has(problem, "found <end> statement") ? EndWithoutStart(span)
        : Has(problem, "<end> statement was not found") ? WithoutEnd(Keyword(problem), span)
        : Has(problem, "must be preceded by") || Has(problem, "only `when`/`else`") || Has(problem, "combination within") ? BranchWithoutStart(span)
        : Has(problem, "expecting 'in' word") ? LoopWithoutList(span)
        : IsOfQuotes(problem) ? UnclosedQuotes(span)
        : Has(problem, "escape character") || Has(problem, "hex number") ? UnknownEscape(span)
        : Has(problem, "closing `)`") || Has(problem, "closing parenthesis") ? Unclosed("(", ")", span)
        : Has(problem, "expecting ']'") ? Unclosed("[", "]", span)
        : Has(problem, "expecting <expression>") || Has(problem, "expecting an <expression>") || Has(problem, "when is expecting") ? WithoutValue(problem, span)
        : WrittenWords(span) is { } words ? OutOfPlace(words, span)
        : NotUnderstood(span);

    /// <summary>Whether statements and their ends do not match, which Scriban often notices only at the end of the file.</summary>
    public static bool IsOfBlocks(string problem) =>
        Has(problem, "<end> statement") || Has(problem, "must be preceded by") || Has(problem, "only `when`/`else`") || Has(problem, "combination within");

    public static bool IsOfQuotes(string problem) => Has(problem, "not terminated by") || Has(problem, "not closed on the same line");

    private static Diagnostic TooDeep(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("this is nested too deeply, or one statement is too long", "嵌套太深，或一条语句太长")
        .Helps("split it into several statements, and name each step:  a = …", "分成几条语句，给每一步的结果起个名字：  a = …");

    public static Diagnostic EndWithoutStart(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("this `end` closes nothing", "这个“end”前面没有对应的“if”或“for”")
        .Helps("remove it, or add the `if` or `for` that it closes", "删去它，或在前面补上“if”或“for”");

    public static Diagnostic WithoutEnd(string keyword, SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says($"`{keyword}` is never closed", $"“{keyword}”没有结束")
        .Helps("write {{ end }} after it", "在后面补上  {{ end }}");

    public static Diagnostic MistypedEnd(string word, SourceSpan span, string keyword, SourceSpan opened) => Diagnostic.Error(Rule, span)
        .Says($"`{word}` does not close `{keyword}`", $"“{word}”不能结束“{keyword}”")
        .Helps(NearestName.DidYouMean("end"))
        .Relates(opened, "which begins here", "它从这里开始");

    public static Diagnostic BranchWithoutStart(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("this branch has no `if`, `for` or `case` before it", "这个分支前面没有对应的“if”“for”或“case”")
        .Helps("put it between the `if`, `for` or `case` and its `end`", "把它放到“if”“for”或“case”与对应的“end”之间");

    public static Diagnostic SecondElse(SourceSpan span, SourceSpan first) => Diagnostic.Error(Rule, span)
        .Says("there can be only one `else`, and nothing after it but `end`", "“else”只能有一个，后面只能是“end”")
        .Helps("write the conditions before it:  {{ else if … }}", "条件写在它前面：  {{ else if … }}")
        .Relates(first, "the `else`", "前面的“else”");

    public static Diagnostic UnknownStatement(string word, string own, SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says($"`{word}` does not begin a statement", $"没有“{word}”这种语句")
        .Helps(NearestName.DidYouMean(own));

    public static Diagnostic OutsideLoop(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("`break` and `continue` work only in a loop", "“break”和“continue”只能用在循环里")
        .Helps("put it between `for` and its `end`, or remove it", "把它放到“for”与对应的“end”之间，或删去");

    public static Diagnostic NothingBetween(string left, string right, SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says($"nothing says what to do with `{left}` and `{right}`", $"没有写明怎样处理“{left}”和“{right}”")
        .Helps("put a sign such as `+` or `/` between them, or write each in its own {{ }}", "在中间写“+”“/”等符号，或各写一对  {{ }}");

    public static Diagnostic EqualsForComparison(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("`=` gives a value to a name; it does not compare", "“=”是赋值，不是比较")
        .Helps("to compare, write  ==", "要比较是否相同，写  ==");

    private static Diagnostic LoopWithoutList(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("`for` needs `in` and a list", "“for”后面缺少“in”和列表")
        .Helps("write it as  {{ for section in sections }} … {{ end }}", "写作  {{ for section in sections }} … {{ end }}");

    public static Diagnostic UnclosedQuotes(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("the quotation mark is not closed", "引号没有闭合")
        .Helps("add the same quotation mark at the end of the text", "在文字末尾补上同样的引号");

    private static Diagnostic UnknownEscape(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("the character after `\\` has no meaning here", "“\\”后面的写法不认识")
        .Helps("write `\\\\` for a backslash", "反斜杠本身写作“\\\\”");

    public static Diagnostic Unclosed(string open, string close, SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says($"`{open}` is not closed", $"“{open}”没有闭合")
        .Helps($"add `{close}`", $"补上“{close}”");

    private static Diagnostic WithoutValue(string problem, SourceSpan span) => Keyword(problem) switch
    {
        "if" => Diagnostic.Error(Rule, span)
            .Says("`if` needs a condition", "“if”后面缺少条件")
            .Helps("write it as  {{ if metrics.loans > 0 }} … {{ end }}", "写作  {{ if metrics.loans > 0 }} … {{ end }}"),
        "for" => LoopWithoutList(span),
        _ => Diagnostic.Error(Rule, span)
            .Says("a value is missing here", "这里缺少一个值")
            .Helps("write a name, a number or a text in quotation marks", "写一个名称、数字或加引号的文字"),
    };

    public static Diagnostic OutOfPlace(string words, SourceSpan span) => words == "}}"
        ? Diagnostic.Error(Rule, span)
            .Says("something is missing before `}}`", "“}}”之前还缺内容")
            .Helps("complete what is begun, such as  {{ a ? b : c }}", "把前面的写法补完整，如  {{ a ? b : c }}")
        : Diagnostic.Error(Rule, span)
            .Says($"`{words}` does not belong here", $"“{words}”不该出现在这里")
            .Helps(words[0] is '“' or '”' or '‘' or '’'
                ? Words.Of("use straight quotation marks:  \"…\"", "引号用英文的直引号：  \"…\"")
                : words[0] is >= '！' and <= '～'
                ? Words.Of("write it in half-width characters", "改用半角字符")
                : Words.Of("remove it, or check what comes before it", "删去它，或检查它前面的写法"));

    private static Diagnostic NotUnderstood(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("this cannot be understood", "看不懂这里的写法")
        .Helps("write a value, such as {{ metrics.loans }}, or a statement, such as {{ if … }} … {{ end }}",
            "写一个值，如  {{ metrics.loans }}  ，或一条语句，如  {{ if … }} … {{ end }}");

    // "Error while parsing for statement: …"
    private static string Keyword(string problem)
    {
        const string Start = "parsing ";
        int start = problem.IndexOf(Start, StringComparison.OrdinalIgnoreCase);
        int end = start < 0 ? -1 : problem.IndexOf(" statement", start, StringComparison.Ordinal);
        return end < 0 ? "" : problem[(start + Start.Length)..end];
    }

    private static string? WrittenWords(SourceSpan span)
    {
        string words = span.Start < 0 ? "" : span.File.Text.AsSpan(span.Start, span.Length).Trim().ToString();
        return words.Length is > 0 and <= 40 && !words.Contains('\n', StringComparison.Ordinal) ? words : null;
    }

    private static bool Has(string problem, string words) => problem.Contains(words, StringComparison.OrdinalIgnoreCase);
}
