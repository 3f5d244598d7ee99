using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>Errors in the files and names around a report rather than in the report itself.</summary>
public static class BuildDiagnostics
{
    public static Diagnostic MissingInput(string path) => Diagnostic.Error("missing-input", Whole(path))
        .Says("there is no file or folder of this name");

    public static Diagnostic FolderWithoutReports(string path) => Diagnostic.Error("no-reports", Whole(path))
        .Says("there is no report in this folder")
        .Helps("put a `report.yaml` there, or start one:  gazette new work-summary");

    public static Diagnostic NothingMatches(string pattern) => Diagnostic.Error("no-reports", Whole(pattern))
        .Says("no report matches this pattern")
        .Helps("`*` stands for part of a name and `**` for any number of folders");

    public static Diagnostic UnreadableFolder(string path, Exception reason) => Diagnostic.Error("unreadable-folder", Whole(path))
        .Says($"this folder cannot be read: {Reason(reason)}");

    internal static Diagnostic NotAReport(ReportInput input) => Diagnostic.Error("not-a-report", Whole(input.Path))
        .Says("this is a document, not a report")
        .Helps(
            $"`gazette check` looks it over; `gazette build` makes documents of reports "
            + $"({string.Join(", ", DataFormats.All.Select(format => format.Extensions[0]))}, tables)");

    internal static Diagnostic UnreadableReport(ReportInput input, Exception reason) => Diagnostic.Error("unreadable-report", Whole(input.Path))
        .Says($"this report cannot be read: {Reason(reason)}");

    internal static Diagnostic UnwritableOutput(ReportInput input, string folder, Exception reason) => Diagnostic.Error("unwritable-output", input.Span)
        .Says($"its documents cannot be written: {Reason(reason)}")
        .Helps(OperatingSystem.IsWindows() ? Words.Of("close the document if Word has it open") : null)
        .Relates(Whole(folder), "to the folder");

    internal static Diagnostic UnwritableFix(string path, Exception reason) => Diagnostic.Error("unwritable-fix", Whole(path))
        .Says($"its mistakes cannot be put right in place: {Reason(reason)}")
        .Helps("give yourself the right to write the file, or put them right by hand");

    internal static Diagnostic SameOutput(ReportInput input, SourceSpan other, string name) => Diagnostic.Error("same-output", input.Span)
        .Says($"its document `{name}` would take the place of another report's")
        .Helps(input.Row is not null
            ? Words.Of("give each row a name of its own in a column `name`")
            : Words.Of("give each a name of its own, as with:  --name '{{ organization }}-{{ period }}'"))
        .Relates(other, "which is made by");

    internal static Diagnostic DiskFull(string folder) => Diagnostic.Error("disk-full", Whole(folder))
        .Says("the disk is full; reports that had not been begun are not built")
        .Helps("make room, and run the same again: what is up to date is not built twice");

    internal static Diagnostic UnwrittenManifest(string path, Exception reason) => Diagnostic.Warning("unwritten-manifest", Whole(path))
        .Says($"what was built cannot be remembered: {Reason(reason)}")
        .Helps("the documents are whole; the next run builds them again");

    internal static Diagnostic NothingToMerge(string folder) => Diagnostic.Error("nothing-to-merge", Whole(folder))
        .Says("gazette has built nothing in this folder")
        .Helps("name folders that `gazette build --shard` has written");

    internal static Diagnostic UnmergeableFile(string path, bool isThere) => Diagnostic.Error("changed-document", Whole(path))
        .Says(isThere
            ? Words.Of("this document was changed after it was built, and is not taken over")
            : Words.Of("this document was built and is there no more"))
        .Helps("build its part again");

    internal static Diagnostic UnremovedFile(string path, Exception reason) => Diagnostic.Error("unwritable-output", Whole(path))
        .Says($"this document has no report any more and cannot be removed: {Reason(reason)}");

    internal static Diagnostic SeveralDocuments(ReportInput input, int count) => Diagnostic.Error("several-documents", input.Span)
        .Says($"its template makes {count} documents, and standard output takes one")
        .Helps("write them to a folder:  -o out");

    internal static Diagnostic Bug(ReportInput input, Exception exception) => Diagnostic.Error("internal-error", input.Span)
        .Says($"this is a bug of gazette, not of the report: {exception.GetType().Name}: {exception.Message}")
        .Helps("please tell its makers what `-v` adds, with the report if you may; other reports are not affected");


    // The runtime's messages repeat the path and end in a full stop; the reader only needs the reason.
    private static Words Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => Words.Of("permission is denied"),
        PathTooLongException => Words.Of("its path is too long"),
        FileNotFoundException or DirectoryNotFoundException => Words.Of("it is not there"),
        _ => Words.Of($"{exception.Message.TrimEnd('.').Replace('\n', ' ')}"),
    };

    private static SourceSpan Whole(string path) => new SourceFile(path, "").Whole;
}
