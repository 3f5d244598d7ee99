using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Templates;

/// <summary>
/// Says what Scriban's parser found wrong. Scriban tells its mistakes apart only by their English words, so they are recognized by these; the
/// words themselves never reach a user.
/// </summary>
internal static class TemplateSyntaxDiagnostics
{
    private const string Rule = "template-syntax";

    public static Diagnostic Describe(string problem, SourceSpan span) =>
        Has(problem, "depth limit") ? TooDeep(span)
        : Has(problem, "found <end> statement") ? EndWithoutStart(span)
        : Has(problem, "<end> statement was not found") ? WithoutEnd(problem, span)
        : Has(problem, "must be preceded by") || Has(problem, "only `when`/`else`") || Has(problem, "combination within") ? BranchWithoutStart(span)
        : Has(problem, "inside for/while loops") ? OutsideLoop(span)
        : Has(problem, "expecting 'in' word") ? LoopWithoutList(span)
        : Has(problem, "not terminated by") || Has(problem, "not closed on the same line") ? UnclosedQuotes(span)
        : Has(problem, "escape character") || Has(problem, "hex number") ? UnknownEscape(span)
        : Has(problem, "closing `)`") || Has(problem, "closing parenthesis") ? Unclosed("(", ")", span)
        : Has(problem, "expecting ']'") ? Unclosed("[", "]", span)
        : Has(problem, "expecting <expression>") || Has(problem, "expecting an <expression>") || Has(problem, "when is expecting") ? WithoutValue(problem, span)
        : WrittenWords(span) is { } words ? OutOfPlace(words, span)
        : NotUnderstood(span);

    private static Diagnostic TooDeep(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("this is nested too deeply, or one statement is too long", "嵌套太深，或一条语句太长")
        .Helps("split it into several statements, and name each step:  a = …", "分成几条语句，给每一步的结果起个名字：  a = …");

    private static Diagnostic EndWithoutStart(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("this `end` closes nothing", "这个“end”前面没有对应的“if”或“for”")
        .Helps("remove it, or add the `if` or `for` that it closes", "删去它，或在前面补上“if”或“for”");

    private static Diagnostic WithoutEnd(string problem, SourceSpan span)
    {
        string keyword = Keyword(problem);
        Diagnostic mistake = Diagnostic.Error(Rule, span).Says($"`{keyword}` is never closed", $"“{keyword}”没有结束");
        return FindMistypedEnd(span) is { } mistyped
            ? mistake.Helps("did you mean `end`?", "是不是想写“end”？").Relates(mistyped, "this closes nothing", "这里没有结束任何语句")
            : mistake.Helps("write {{ end }} after it", "在后面补上  {{ end }}");
    }

    private static Diagnostic BranchWithoutStart(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("this branch has no `if`, `for` or `case` before it", "这个分支前面没有对应的“if”“for”或“case”")
        .Helps("put it between the `if`, `for` or `case` and its `end`", "把它放到“if”“for”或“case”与对应的“end”之间");

    private static Diagnostic OutsideLoop(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("`break` and `continue` work only in a loop", "“break”和“continue”只能用在循环里")
        .Helps("put it between `for` and its `end`, or remove it", "把它放到“for”与对应的“end”之间，或删去");

    private static Diagnostic LoopWithoutList(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("`for` needs `in` and a list", "“for”后面缺少“in”和列表")
        .Helps("write it as  {{ for section in sections }} … {{ end }}", "写作  {{ for section in sections }} … {{ end }}");

    private static Diagnostic UnclosedQuotes(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("the quotation mark is not closed", "引号没有闭合")
        .Helps("add the same quotation mark at the end of the text", "在文字末尾补上同样的引号");

    private static Diagnostic UnknownEscape(SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says("the character after `\\` has no meaning here", "“\\”后面的写法不认识")
        .Helps("write `\\\\` for a backslash", "反斜杠本身写作“\\\\”");

    private static Diagnostic Unclosed(string open, string close, SourceSpan span) => Diagnostic.Error(Rule, span)
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

    private static Diagnostic OutOfPlace(string words, SourceSpan span) => Diagnostic.Error(Rule, span)
        .Says($"`{words}` does not belong here", $"“{words}”不该出现在这里")
        .Helps("remove it, or check what comes before it", "删去它，或检查它前面的写法");

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

    // A tag that holds one word alone, and that word nearly `end`.
    private static SourceSpan? FindMistypedEnd(SourceSpan span)
    {
        string text = span.File.Text;
        for (int open = text.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = text.IndexOf("{{", open + 2, StringComparison.Ordinal))
        {
            int close = text.IndexOf("}}", open, StringComparison.Ordinal);
            string inside = close < 0 ? "" : text[(open + 2)..close];
            string word = inside.Trim(' ', '\t', '~', '-');
            if (word is not ("end" or "and") && NearestName.Find(word, ["end"]) is not null)
            {
                int start = open + 2 + inside.IndexOf(word, StringComparison.Ordinal);
                return span.File.Span(start, start + word.Length);
            }
        }

        return null;
    }

    private static string? WrittenWords(SourceSpan span)
    {
        string words = span.Start < 0 ? "" : span.File.Text.AsSpan(span.Start, span.Length).Trim().ToString();
        return words.Length is > 0 and <= 40 && !words.Contains('\n', StringComparison.Ordinal) ? words : null;
    }

    private static bool Has(string problem, string words) => problem.Contains(words, StringComparison.OrdinalIgnoreCase);
}
