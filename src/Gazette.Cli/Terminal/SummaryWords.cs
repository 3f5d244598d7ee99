using System.Diagnostics;
using Gazette.Building;
using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>The summary of a run, and the messages for each report on the way.</summary>
internal static class SummaryWords
{
    public static Words NoMistakes => Words.Of("no mistakes", "没有发现问题");

    public static Words NothingToBuild => Words.Of("no report to build", "没有要生成的报告");

    public static Words MoreToFix => Words.Of("there is more to fix: run the same command again", "还有可以修正的：请再运行一次");

    public static Words Reports(long count) => Words.Of($"{Plural(count, "report")}", $"{count}份报告");

    public static Words Documents(long count) => Words.Of($"{Plural(count, "document")}", $"{count}份文档");

    public static Words Both(Words reports, Words documents) => Words.Of($"{reports} and {documents}", $"{reports}和{documents}");

    public static Words Mistakes(Severity severity, int count) => severity switch
    {
        Severity.Error => Words.Of($"{Plural(count, "error")}", $"{count}处错误"),
        Severity.Warning => Words.Of($"{Plural(count, "warning")}", $"{count}处警告"),
        Severity.Note => Words.Of($"{Plural(count, "note")}", $"{count}条提示"),
        _ => throw new UnreachableException(),
    };

    public static Words Written(long count, long all, string folder, long files, long upToDate) => Words.Of(
        $"{ShareOf(count, all)} written to {folder} ({Plural(files, "file")}){(upToDate > 0 ? $", {upToDate} up to date" : "")}",
        $"{ShareOf(count, all)}已写入{folder}（{files}个文件）{(upToDate > 0 ? $"，{upToDate}份已是最新" : "")}");

    public static Words UpToDate(long count, long all, string folder) =>
        Words.Of($"{ShareOf(count, all)} in {folder} up to date", $"{folder}中{ShareOf(count, all)}已是最新");

    public static Words NoneWritten(long all) => Words.Of($"none of {Plural(all, "report")} written", $"{all}份报告均未写入");

    public static Words Interrupted(Words counted) =>
        Words.Of($"interrupted: {counted}; run the same command again to continue", $"已中断：{counted}；再次运行同一命令即可继续");

    public static Words FilesUpToDate(long files, string folder) =>
        Words.Of($"{Plural(files, "file")} in {folder} up to date", $"{folder}中{files}个文件已是最新");

    public static Words FilesOutdated(long outdated, long files, string folder) =>
        Words.Of($"{outdated} of {Plural(files, "file")} in {folder} not up to date", $"{folder}中{files}个文件有{outdated}个不是最新");

    public static Words ReportsIn(long count, string folder) => Words.Of($"{Plural(count, "report")} in {folder}", $"{folder}中共{count}份报告");

    public static Words NotWritten(string report, Words counts) => Words.Of($"{report}: {counts}; not written", $"{report}：{counts}；未写入");

    /// <param name="names">Of the first few.</param>
    public static Words NotWrittenForThese(long count, IReadOnlyCollection<string> names) => Words.Of(
        $"{Plural(count, "report")} with these mistakes not written: {string.Join(", ", names)}{(count > names.Count ? " and others" : "")}",
        $"{count}份报告有以上错误，未写入：{string.Join('、', names)}{(count > names.Count ? "等" : "")}");

    public static Words Outdated(OutdatedState state, string file) => state switch
    {
        OutdatedState.Stale => Words.Of($"stale {file}", $"已过期：{file}"),
        OutdatedState.Changed => Words.Of($"changed {file}", $"已被改动：{file}"),
        OutdatedState.Foreign => Words.Of($"not written by gazette {file}", $"不是由gazette写入：{file}"),
        OutdatedState.Missing => Words.Of($"missing {file}", $"缺少：{file}"),
        _ => throw new UnreachableException(),
    };

    public static Words FileUpToDate(string file) => Words.Of($"up to date {file}", $"已是最新：{file}");

    public static Words Wrote(string file) => Words.Of($"wrote {file}", $"已写入：{file}");

    public static Words Removed(string file) => Words.Of($"removed {file}, which no report makes any more", $"已删除：{file}（不再有报告生成它）");

    public static Words KeptChanged(string file) =>
        Words.Of($"kept {file}, which no report makes any more but somebody has changed", $"已保留：{file}（不再有报告生成它，但有人改过）");

    public static Words Orphaned(string file) => Words.Of($"no report makes {file} any more", $"遗留文档：{file}（不再有报告生成它）");

    public static Words Orphans(int count, string folder) => Words.Of(
        $"{Plural(count, "file")} in {folder} without a report; `--prune` removes {(count == 1 ? "it" : "them")}",
        $"{folder}中有{count}个文件没有对应的报告；可用“--prune”删除");

    public static Words Checked(Words what, Words counts) => Words.Of($"{what} checked: {counts}", $"已检查{what}：{counts}");

    public static Words NothingToFix(int left) => Words.Of($"nothing to fix automatically; {left} left", $"没有可以自动修正的；还剩{left}处");

    public static Words NothingFixed(int left) => Words.Of($"nothing fixed; {left} left", $"没有修正任何内容；还剩{left}处");

    public static Words Fixed(bool isDryRun, int mistakes, int files, int left) => Words.Of(
        $"{(isDryRun ? "would fix" : "fixed")} {Plural(mistakes, "mistake")} in {Plural(files, "file")}; {left} left",
        $"{(isDryRun ? "将修正" : "已修正")}{files}个文件中的{mistakes}处；还剩{left}处");

    private static Words ShareOf(long count, long all) => count == all
        ? Reports(all)
        : Words.Of($"{count} of {Plural(all, "report")}", $"{all}份报告中有{count}份");

    private static string Plural(long count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
