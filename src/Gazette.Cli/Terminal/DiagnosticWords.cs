using System.Diagnostics;
using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>Texts around a diagnostic. Each introduces what follows it, with its colon.</summary>
internal static class DiagnosticWords
{
    public static Words Help => Words.Of("help: ", "建议：");

    public static Words Severity(Severity severity) => severity switch
    {
        Diagnostics.Severity.Error => Words.Of("error: ", "错误："),
        Diagnostics.Severity.Warning => Words.Of("warning: ", "警告："),
        Diagnostics.Severity.Note => Words.Of("note: ", "提示："),
        _ => throw new UnreachableException(),
    };

    public static Words Appended(Words places) => Words.Of($" ({places})", $"（{places}）");

    public static Words InReports(int count) => Words.Of($"in {count} reports", $"共{count}份报告有此问题");

    public static Words InRows(int count, IReadOnlyList<string> rows) => Words.Of(
        $"in {count} rows: {string.Join(", ", rows)}{AndOthers(count, rows)}",
        $"共{count}行有此问题：第{string.Join('、', rows)}行{AndOthers(count, rows)}");

    /// <param name="column">Its letters; null in a table without letters, where <paramref name="cells"/> are the numbers of lines.</param>
    public static Words InCells(int count, string? column, IReadOnlyList<string> cells) => column is null
        ? Words.Of(
            $"{count} cells in this column: lines {string.Join(", ", cells)}{AndOthers(count, cells)}",
            $"这一列有{count}个单元格有此问题：第{string.Join('、', cells)}行{AndOthers(count, cells)}")
        : Words.Of(
            $"{count} cells in column {column}: {string.Join(", ", cells)}{AndOthers(count, cells)}",
            $"{column}列有{count}个单元格有此问题：{string.Join('、', cells)}{AndOthers(count, cells)}");

    private static Words? AndOthers(int count, IReadOnlyList<string> shown) => count > shown.Count ? Words.Of(" and others", "等") : null;

    public static Words Related(Words introduction, string place) => Words.Of($"{introduction} {place}", $"{introduction}：{place}");
}
