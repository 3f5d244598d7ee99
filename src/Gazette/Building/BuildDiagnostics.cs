using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>What can go wrong with files and names around a report, rather than in it.</summary>
public static class BuildDiagnostics
{
    public static Diagnostic MissingInput(string path) =>
        Error("missing-input", path, "there is no file or folder of this name");

    public static Diagnostic FolderWithoutReports(string path) =>
        Error("no-reports", path, "there is no report in this folder", "put a `report.yaml` there, or start one:  gazette new work-summary");

    public static Diagnostic NothingMatches(string pattern) =>
        Error("no-reports", pattern, "no report matches this pattern", "`*` stands for part of a name and `**` for any number of folders");

    public static Diagnostic UnreadableFolder(string path, Exception reason) =>
        Error("unreadable-folder", path, $"this folder cannot be read: {Reason(reason)}");

    internal static Diagnostic NotAReport(ReportInput input) =>
        Error("not-a-report", input.Path, "this is a document, not a report", "`gazette check` looks it over; `gazette build` makes documents of reports (.yaml, .json, tables)");

    internal static Diagnostic UnreadableReport(ReportInput input, Exception reason) =>
        Error("unreadable-report", input.Path, $"this report cannot be read: {Reason(reason)}");

    internal static Diagnostic UnwritableOutput(ReportInput input, string folder, Exception reason)
    {
        string? help = OperatingSystem.IsWindows() ? "close the document if Word has it open" : null;
        return Error("unwritable-output", input.Span, $"its documents cannot be written: {Reason(reason)}", help) with
        {
            Related = [new RelatedPlace("to the folder", new SourceFile(folder, "").Whole)],
        };
    }

    internal static Diagnostic UnwritableFix(string path, Exception reason) =>
        Error("unwritable-fix", path, $"its mistakes cannot be put right in place: {Reason(reason)}", "give yourself the right to write the file, or put them right by hand");

    internal static Diagnostic SameOutput(ReportInput input, SourceSpan other, string name) =>
        new(Severity.Error, "same-output", $"its document `{name}` would take the place of another report's", input.Span,
            Related: [new RelatedPlace("which is made by", other)],
            Help: input.Row is not null ? "give each row a name of its own in a column `name`" : "give each a name of its own, as with:  --name '{{ organization }}-{{ period }}'");

    internal static Diagnostic DiskFull(string folder) =>
        Error("disk-full", folder, "the disk is full; reports that had not been begun are not built", "make room, and run the same again: what is up to date is not built twice");

    internal static Diagnostic UnwrittenManifest(string path, Exception reason) =>
        new(Severity.Warning, "unwritten-manifest", $"what was built cannot be remembered: {Reason(reason)}", new SourceFile(path, "").Whole,
            Help: "the documents are whole; the next run builds them again");

    internal static Diagnostic NothingToMerge(string folder) =>
        Error("nothing-to-merge", folder, "gazette has built nothing in this folder", "name folders that `gazette build --shard` has written");

    internal static Diagnostic UnmergeableFile(string path, bool isThere) =>
        Error("changed-document", path, isThere ? "this document was changed after it was built, and is not taken over" : "this document was built and is there no more", "build its part again");

    internal static Diagnostic UnremovedFile(string path, Exception reason) =>
        Error("unwritable-output", path, $"this document has no report any more and cannot be removed: {Reason(reason)}");

    internal static Diagnostic NothingToNameBy(ReportInput input, string place) =>
        Error("missing-name", input.Span, $"the output's name asks for `{place}`, which this report does not have", $"add `{place}` to the report, or take another `--name`");

    internal static Diagnostic SeveralDocuments(ReportInput input, int count) =>
        Error("several-documents", input.Span, $"its template makes {count} documents, and standard output takes one", "write them to a folder:  -o out");

    internal static Diagnostic UnsoundFile(ReportInput input, string name, string problem) =>
        Error("unsound-file", input.Path, $"`{name}` would not be a sound Word file: {problem}", "this is a bug of gazette, not of the report: please tell its makers");

    internal static Diagnostic Bug(ReportInput input, Exception exception) =>
        Error("internal-error", input.Span, $"this is a bug of gazette, not of the report: {exception.GetType().Name}: {exception.Message}",
            "please tell its makers what `-v` adds, with the report if you may; other reports are not affected");

    private static Diagnostic Error(string rule, string path, string message, string? help = null) =>
        Error(rule, new SourceFile(path, "").Whole, message, help);

    private static Diagnostic Error(string rule, SourceSpan span, string message, string? help = null) => new(Severity.Error, rule, message, span, Help: help);

    // The runtime's sentences name the path again and end in a full stop; a reader needs the reason alone.
    private static string Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission is denied",
        PathTooLongException => "its path is too long",
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        _ => exception.Message.TrimEnd('.').Replace('\n', ' '),
    };
}
