using System.Globalization;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>Mistakes in charts.</summary>
internal static class ChartDiagnostics
{
    public static Diagnostic UnknownType(string type, SourceSpan span) =>
        Error("unknown-chart-type", $"no chart is of type `{type}`", span, NearestName.Suggest(type, ChartReader.Types));

    public static Diagnostic WithoutTable(SourceSpan span) =>
        Error("chart-without-table", "a chart must hold one table and nothing else", span, "put the names into the table's first column and the numbers into the others");

    public static Diagnostic WithoutNumbers(SourceSpan span) =>
        Error("chart-without-numbers", "this chart's table has no column of numbers, or no row", span, "put the names into the first column and the numbers into the others");

    public static Diagnostic NotANumber(string text, SourceSpan span) =>
        Error("chart-needs-numbers", $"a chart cannot show `{text}`, which is no number", span, "write a number, or `—` where there is none");

    public static Diagnostic NegativePart(string text, SourceSpan span) =>
        Error("chart-needs-numbers", $"a pie shows the parts of a whole, and `{text}` can be none", span, "take a column chart:  type=column");

    public static Diagnostic SeveralPies(int columns, SourceSpan span) =>
        Error("chart-too-large", string.Create(CultureInfo.InvariantCulture, $"a pie shows one column of numbers, and there are {columns}"), span, "take a column chart, or a pie for each column");

    public static Diagnostic TooLarge(int columns, int rows, SourceSpan span) =>
        Error("chart-too-large", string.Create(CultureInfo.InvariantCulture, $"a chart must not have more than {columns} columns of numbers or {rows} rows"), span, "part the chart, or show a table");

    private static Diagnostic Error(string rule, string message, SourceSpan span, string? help) => new(Severity.Error, rule, message, span, Help: help);
}
