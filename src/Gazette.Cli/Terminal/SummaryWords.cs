using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>The summary of a run, and the messages for each report on the way.</summary>
internal static class SummaryWords
{
    public static Words NoMistakes => Words.Of("no mistakes");

    public static Words NothingToBuild => Words.Of("no report to build");

    public static Words MoreToFix => Words.Of("there is more to fix: run it again");

    public static Words Reports(long count) => Words.Of($"{Plural(count, "report")}");

    public static Words Documents(long count) => Words.Of($"{Plural(count, "document")}");

    public static Words Both(Words reports, Words documents) => Words.Of($"{reports} and {documents}");

    public static Words Mistakes(Severity severity, int count) => Words.Of($"{Plural(count, severity.ToString().ToLowerInvariant())}");

    public static Words Written(long count, long all, string folder, long files, long upToDate) =>
        Words.Of($"{ShareOf(count, all)} written to {folder} ({Plural(files, "file")}){(upToDate > 0 ? $", {upToDate} up to date" : "")}");

    public static Words UpToDate(long count, long all, string folder) => Words.Of($"{ShareOf(count, all)} in {folder} up to date");

    public static Words NoneWritten(long all) => Words.Of($"none of {Plural(all, "report")} written");

    public static Words Interrupted(Words counted) => Words.Of($"interrupted: {counted}; run the same again to go on");

    public static Words FilesUpToDate(long files, string folder) => Words.Of($"{Plural(files, "file")} in {folder} up to date");

    public static Words FilesOutdated(long outdated, long files, string folder) =>
        Words.Of($"{outdated} of {Plural(files, "file")} in {folder} not up to date");

    public static Words ReportsIn(long count, string folder) => Words.Of($"{Plural(count, "report")} in {folder}");

    public static Words NotWritten(string report, Words counts) => Words.Of($"{report}: {counts}; not written");

    public static Words NotWrittenEither(long count) => Words.Of(
        $"{Plural(count, "more report")} with the same mistakes; not written",
        $"另有{count}份报告错误相同；未写入");

    public static Words FileUpToDate(string file) => Words.Of($"up to date {file}");

    public static Words Wrote(string file) => Words.Of($"wrote {file}");

    public static Words Removed(string file) => Words.Of($"removed {file}, which no report makes any more");

    public static Words KeptChanged(string file) => Words.Of($"kept {file}, which no report makes any more but somebody has changed");

    public static Words Orphaned(string file) => Words.Of($"no report makes {file} any more");

    public static Words Orphans(int count, string folder) =>
        Words.Of($"{Plural(count, "file")} in {folder} without a report; `--prune` removes {(count == 1 ? "it" : "them")}");

    public static Words Checked(Words what, Words counts) => Words.Of($"{what} checked: {counts}");

    public static Words NothingToFix(int left) => Words.Of($"nothing to fix; {left} left");

    public static Words Fixed(bool isDryRun, int mistakes, int files, int left) =>
        Words.Of($"{(isDryRun ? "would fix" : "fixed")} {Plural(mistakes, "mistake")} in {Plural(files, "file")}; {left} left");

    private static string ShareOf(long count, long all) => count == all ? Plural(all, "report") : $"{count} of {Plural(all, "report")}";

    private static string Plural(long count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
