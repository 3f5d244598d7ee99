using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>Errors in charts.</summary>
internal static class ChartDiagnostics
{
    public static Diagnostic UnknownType(string type, SourceSpan span) => Diagnostic.Error("unknown-chart-type", span)
        .Says($"no chart type is called `{type}`", $"没有类型为“{type}”的图表")
        .Helps(NearestName.Suggest(type, ChartReader.Types));

    public static Diagnostic WithoutTable(SourceSpan span) => Diagnostic.Error("chart-without-table", span)
        .Says("a chart must contain one table and nothing else", "图表里应有且只有一张表格")
        .Helps("put the names into the table's first column and the numbers into the others", "表格第一列写名称，其余各列写数字");

    public static Diagnostic WithoutNumbers(SourceSpan span) => Diagnostic.Error("chart-without-numbers", span)
        .Says("this chart's table has no column of numbers, or no row", "图表的表格没有数字列，或没有行")
        .Helps("put the names into the first column and the numbers into the others", "第一列写名称，其余各列写数字");

    public static Diagnostic NotANumber(string text, SourceSpan span) => Diagnostic.Error("chart-needs-numbers", span)
        .Says($"a chart cannot show `{text}`, which is not a number", $"图表无法显示“{text}”，它不是数字")
        .Helps("write a number, or `—` where there is none", "写一个数字；没有数字的写“—”");

    public static Diagnostic NoTargetColumn(string name, IEnumerable<string> columns, SourceSpan span) => Diagnostic.Warning("bad-attributes", span)
        .Says($"the chart's table has no column `{name}`, so there is no target line", $"图表的表格没有“{name}”列，因此没有目标线")
        .Helps(NearestName.Suggest(name, columns));

    public static Diagnostic NotOfThisType(string attribute, string type, SourceSpan span) => Diagnostic.Error("chart-cannot-show", span)
        .Says($"a chart of type `{type}` cannot be drawn with `{attribute}`", $"类型为“{type}”的图表不能用“{attribute}”")
        .Helps("use a column chart:  type=column", "改用柱形图：  type=column");

    public static Diagnostic NegativePart(string text, SourceSpan span) => Diagnostic.Error("chart-needs-numbers", span)
        .Says($"a pie chart shows the parts of a whole, and `{text}` cannot be a part", $"饼图表示总数的各部分，“{text}”不能作为一部分")
        .Helps("use a column chart:  type=column", "改用柱形图：  type=column");

    public static Diagnostic SeveralPies(int columns, SourceSpan span) => Diagnostic.Error("chart-too-large", span)
        .Says($"a pie chart shows one column of numbers, and there are {columns}", $"饼图只能有一列数字，这里有{columns}列")
        .Helps("use a column chart, or one pie chart for each column", "改用柱形图，或每列画一张饼图");

    public static Diagnostic TooLarge(int columns, int rows, SourceSpan span) => Diagnostic.Error("chart-too-large", span)
        .Says($"a chart must not have more than {columns} columns of numbers or {rows} rows", $"图表不能超过{columns}列数字或{rows}行")
        .Helps("split the chart, or show a table", "把图表分成几张，或改用表格");
}
