using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>Mistakes in charts.</summary>
internal static class ChartDiagnostics
{
    public static Diagnostic UnknownType(string type, SourceSpan span) => Diagnostic.Error("unknown-chart-type", span)
        .Says($"no chart is of type `{type}`")
        .Helps(NearestName.Suggest(type, ChartReader.Types));

    public static Diagnostic WithoutTable(SourceSpan span) => Diagnostic.Error("chart-without-table", span)
        .Says("a chart must hold one table and nothing else")
        .Helps("put the names into the table's first column and the numbers into the others");

    public static Diagnostic WithoutNumbers(SourceSpan span) => Diagnostic.Error("chart-without-numbers", span)
        .Says("this chart's table has no column of numbers, or no row")
        .Helps("put the names into the first column and the numbers into the others");

    public static Diagnostic NotANumber(string text, SourceSpan span) => Diagnostic.Error("chart-needs-numbers", span)
        .Says($"a chart cannot show `{text}`, which is no number")
        .Helps("write a number, or `—` where there is none");

    public static Diagnostic NegativePart(string text, SourceSpan span) => Diagnostic.Error("chart-needs-numbers", span)
        .Says($"a pie shows the parts of a whole, and `{text}` can be none")
        .Helps("take a column chart:  type=column");

    public static Diagnostic SeveralPies(int columns, SourceSpan span) => Diagnostic.Error("chart-too-large", span)
        .Says($"a pie shows one column of numbers, and there are {columns}")
        .Helps("take a column chart, or a pie for each column");

    public static Diagnostic TooLarge(int columns, int rows, SourceSpan span) => Diagnostic.Error("chart-too-large", span)
        .Says($"a chart must not have more than {columns} columns of numbers or {rows} rows")
        .Helps("part the chart, or show a table");
}
