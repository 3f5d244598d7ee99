using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Compiling.Linked;

/// <summary>Mistakes in tables and lists of a report that come from a file.</summary>
internal static class LinkedDiagnostics
{
    public static Diagnostic BadPath(SourceSpan from, Words problem) => Diagnostic.Error("bad-path", from)
        .Says($"`from` {problem}", $"“from”{problem}")
        .Helps("write a path from this file, such as  from: risks.xlsx", "从本文件写起路径，如  from: risks.xlsx");

    public static Diagnostic Unreadable(string file, SourceSpan from, Words problem) => Diagnostic.Error("unreadable-file", from)
        .Says($"`{file}` {problem}", $"“{file}”{problem}")
        .Helps("correct the path", "改正路径");

    public static Diagnostic TooLarge(string file, SourceSpan from, int cells) => Diagnostic.Error("too-large", from)
        .Says($"`{file}` has more than {cells} cells", $"“{file}”的单元格超过{cells}个")
        .Helps("keep only the rows that reports need in it", "只保留报告要用的行");

    public static Diagnostic NoSuchColumn(string column, SourceSpan place, IEnumerable<string> known) => Diagnostic.Error("unknown-column", place)
        .Says($"no column is called `{column}`", $"没有名为“{column}”的列")
        .Helps(NearestName.Suggest(column, known));

    public static Diagnostic UnknownName(string name, SourceSpan place) => Diagnostic.Error("unknown-name", place)
        .Says($"a condition cannot use `{name}`", $"条件中不能用“{name}”")
        .Helps(
            "use a text of the report: {{ organization }}, {{ title }}, {{ period }} or {{ fields.x }}",
            "可用报告中的文字：  {{ organization }}、{{ title }}、{{ period }}、{{ fields.x }}");

    public static Diagnostic FromAndRows(SourceSpan from, SourceSpan rows) => Diagnostic.Error("bad-table", from)
        .Says("a table has rows from a file or rows of its own, not both", "表格的各行要么来自文件，要么自己写，不能两样都有")
        .Helps("remove `from`, or remove `rows`", "删去“from”或“rows”")
        .Relates(rows, "the rows", "各行");

    public static Diagnostic NoRows(string file, SourceSpan from) => Diagnostic.Note("no-rows", from)
        .Says($"no row of `{file}` meets the condition", $"“{file}”中没有符合条件的行")
        .Helps("if there should be some, check `where`", "如果应当有，请检查“where”");

    public static Diagnostic WrongForm(string key, SourceSpan place, Words expected) => Diagnostic.Error("wrong-type", place)
        .Says($"`{key}` must be {expected}", $"“{key}”应为{expected}");
}
