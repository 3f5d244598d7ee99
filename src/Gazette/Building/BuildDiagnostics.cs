using System.Diagnostics;
using Gazette.Compiling;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>Errors in the files and names around a report rather than in the report itself.</summary>
public static class BuildDiagnostics
{
    private static readonly Words ReportFormats = Words.Join(DataFormats.All.Select(format => Words.Same(format.Extensions[0])), ", ", "、");

    public static Diagnostic MissingInput(string path) => Diagnostic.Error("missing-input", Whole(path))
        .Says("there is no file or folder with this name", "没有这个文件或文件夹");

    public static Diagnostic FolderWithoutReports(string path) => Diagnostic.Error("no-reports", Whole(path))
        .Says("there is no report in this folder", "此文件夹中没有报告")
        .Helps(
            "looked for .yaml, .yml and .json files here and in the folders below; tables are read only if you name them. Start a report:  gazette new report",
            "已在这里和下级文件夹中找过.yaml、.yml和.json文件；表格要写明文件名才会读取。新建报告：  gazette new work-summary");

    public static Diagnostic NothingMatches(string pattern) => Diagnostic.Error("no-reports", Whole(pattern))
        .Says("no report matches this pattern", "没有符合此模式的报告")
        .Helps("`*` stands for part of a name and `**` for any number of folders", "“*”代表名称的一部分，“**”代表任意多层文件夹");

    public static Diagnostic UnreadableFolder(string path, Exception reason) => Diagnostic.Error("unreadable-folder", Whole(path))
        .Says($"this folder cannot be read: {Reason(reason)}", $"无法读取此文件夹：{Reason(reason)}");

    public static Diagnostic FolderAsBase(string path) => Diagnostic.Error("unreadable-base", Whole(path))
        .Says("this is a folder, not a base file", "这是文件夹，不是基础文件")
        .Helps("name the file that every report is merged over", "写明作为基础的那个文件");

    public static Diagnostic UnreadableBase(string path, Exception reason) => Diagnostic.Error("unreadable-base", Whole(path))
        .Says($"this base file cannot be read: {Reason(reason)}", $"无法读取此基础文件：{Reason(reason)}");

    internal static Diagnostic NotAReport(ReportInput input) => Diagnostic.Error("not-a-report", Whole(input.Path))
        .Says("this is a document, not a report", "这是文档，不是报告")
        .Helps(IsWordFile(input.Path)
            ? Words.Of(
                $"`gazette check` checks it; to fill it in:  gazette build REPORT -t {Path.GetFileName(input.Path)}",
                $"“gazette check”检查文档；用作模板：  gazette build 报告 -t {Path.GetFileName(input.Path)}")
            : DocumentCheck.IsPage(input.Path)
            ? Words.Of(
                $"`gazette build` makes documents from reports ({ReportFormats}, tables)", $"“gazette build”由报告生成文档（{ReportFormats}、表格）")
            : Words.Of(
                $"`gazette check` checks it; `gazette build` makes documents from reports ({ReportFormats}, tables)",
                $"“gazette check”检查文档，“gazette build”由报告生成文档（{ReportFormats}、表格）"));

    private static bool IsWordFile(string path) => path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);

    internal static Diagnostic UnreadableReport(ReportInput input, Exception reason) => Diagnostic.Error("unreadable-report", Whole(input.Path))
        .Says($"this report cannot be read: {Reason(reason)}", $"无法读取此报告：{Reason(reason)}");

    internal static Diagnostic UnwritableOutput(ReportInput input, string folder, Exception reason) => Diagnostic.Error("unwritable-output", input.Span)
        .Says($"its documents cannot be written: {Reason(reason)}", $"无法写入其文档：{Reason(reason)}")
        .Helps(OperatingSystem.IsWindows() && FileFault.MayBeHeldOpen(reason) ? Words.Of("close the document if Word has it open", "如果Word打开了该文档，先将其关闭") : null)
        .Relates(Whole(folder), "to the folder", "写入的文件夹");

    internal static Diagnostic UnwritableFix(string path, Exception reason) => Diagnostic.Error("unwritable-fix", Whole(path))
        .Says($"the mistakes in this file cannot be fixed: {Reason(reason)}", $"无法修正此文件中的错误：{Reason(reason)}")
        .Helps("get permission to write the file, or fix them by hand", "取得写入此文件的权限，或手工修正");

    internal static Diagnostic SameOutput(ReportInput input, SourceSpan other, string name) => Diagnostic.Error("same-output", input.Span)
        .Says($"its document `{name}` would overwrite another report's document", $"其文档“{name}”会覆盖另一份报告的文档")
        .Helps(input.Row is not null
            ? Words.Of("give each row its own name in a column `name`", "增加“name”列，每行各写一个名称")
            : Words.Of(
                "give each its own name:  --name \"{{ organization }}-{{ period }}\"",
                "让每份文档各有名称  --name \"{{ organization }}-{{ period }}\""))
        .Relates(other, "the other report", "另一份报告");

    /// <param name="report">The report whose document the file is; null if it is not known.</param>
    internal static Diagnostic ChangedByHand(string path, SourceSpan? report)
    {
        Diagnostic diagnostic = InTheWay(
            Diagnostic.Error("changed-by-hand", Whole(path)).Says("somebody has changed this document, so it is not overwritten", "此文档有人改过，不予覆盖"),
            report);
        return Path.GetExtension(path) != ".docx" ? diagnostic : diagnostic.Helps(
            "to take the changes into the report:  gazette pull DOCUMENT; to keep it, move or rename it; to replace it, add  --overwrite",
            "要把改动取回报告  gazette pull 文档；要保留，请移走或改名；要替换，请加上  --overwrite");
    }

    /// <summary>A report that has changed since a document that takes its edits back was built: its own changes look like edits of the document.</summary>
    public static Diagnostic ChangedSinceBuilt(string report, bool writes)
    {
        DiagnosticSubject subject = writes ? Diagnostic.Error("changed-since-built", Whole(report)) : Diagnostic.Warning("changed-since-built", Whole(report));
        return subject
            .Says(
                "the report has changed since the document was built, so some of the differences are its own",
                "文档生成之后报告改过，以下差异有些是报告自己的改动")
            .Helps(
                "take over by hand what the diff shows, or get back the report as it was and run this again",
                "请按显示的差异手工修改，或恢复当时的报告后再运行");
    }

    /// <param name="report">The report whose document would have this name; null if it is not known.</param>
    internal static Diagnostic NotOurs(string path, SourceSpan? report) => InTheWay(
        Diagnostic.Error("not-ours", Whole(path)).Says("gazette did not write this file, so it is not overwritten", "此文件不是由gazette写入的，不予覆盖"), report);

    internal static Diagnostic NotUpToDate(OutdatedFile file, SourceSpan report) => file.State switch
    {
        OutdatedState.Missing => Built(Diagnostic.Error("missing-document", Whole(file.Path)).Says("this document does not exist yet", "此文档尚未生成"), report),
        OutdatedState.Stale => Built(Diagnostic.Error("stale-document", Whole(file.Path)).Says("this document is out of date", "此文档已过期"), report),
        OutdatedState.Changed => ChangedByHand(file.Path, report),
        OutdatedState.Foreign => NotOurs(file.Path, report),
        _ => throw new UnreachableException(),
    };

    internal static Diagnostic DiskFull(string folder) => Diagnostic.Error("disk-full", Whole(folder))
        .Says("the disk is full; reports that were not started yet are not built", "磁盘已满；尚未开始的报告不再生成")
        .Helps("free some space, and run the same command again; documents that are up to date are not built again", "腾出空间后重新运行；已是最新的文档不会重新生成");

    internal static Diagnostic UnwrittenManifest(string path, Exception reason) => Diagnostic.Warning("unwritten-manifest", Whole(path))
        .Says($"the output manifest cannot be written: {Reason(reason)}", $"无法写入输出清单：{Reason(reason)}")
        .Helps("the documents are complete; the next run builds them again", "文档是完整的；下次运行会重新生成");

    internal static Diagnostic NothingToMerge(string folder) => Diagnostic.Error("nothing-to-merge", Whole(folder))
        .Says("gazette has built nothing in this folder", "gazette没有在此文件夹中生成过文档")
        .Helps("name folders that `gazette build --shard` wrote to", "写明由“gazette build --shard”写入的文件夹");

    internal static Diagnostic UnmergeableFile(string path, bool isThere) => Diagnostic.Error("changed-document", Whole(path))
        .Says(isThere
            ? Words.Of("this document was changed after it was built, and is not merged", "此文档生成后有改动，不予合并")
            : Words.Of("this document was built, but no longer exists", "此文档曾经生成，现已不存在"))
        .Helps("build its shard again", "重新生成其分片");

    internal static Diagnostic UnremovedFile(string path, Exception reason) => Diagnostic.Error("unwritable-output", Whole(path))
        .Says($"this document no longer has a report, and cannot be removed: {Reason(reason)}", $"此文档已没有对应的报告，但无法删除：{Reason(reason)}");

    internal static Diagnostic SeveralDocuments(ReportInput input, int count) => Diagnostic.Error("several-documents", input.Span)
        .Says($"its template makes {count} documents, but standard output takes only one", $"其模板生成{count}份文档，而标准输出只能写一份")
        .Helps("write them to a folder:  -o out", "写到文件夹  -o out");

    internal static Diagnostic Bug(ReportInput input, Exception exception) => Diagnostic.Error("internal-error", input.Span)
        .Says(
            $"this is a bug in gazette, not in the report: {exception.GetType().Name}: {exception.Message}",
            $"这是gazette的程序错误，不是报告的问题：{exception.GetType().Name}: {exception.Message}")
        .Helps(
            "please report it with the output of `-v`, and with the report if you can; other reports are not affected",
            "请将“-v”多显示的内容告知开发者，方便时附上报告；其他报告不受影响");

    private static Diagnostic Built(Diagnostic diagnostic, SourceSpan report) => diagnostic
        .Helps("run the same command without `--check`", "去掉“--check”再运行一次")
        .Relates(report, "the report", "对应的报告");

    private static Diagnostic InTheWay(Diagnostic diagnostic, SourceSpan? report)
    {
        Diagnostic helped = diagnostic.Helps("to keep it, move or rename it; to replace it, add  --overwrite", "要保留，请移走或改名；要替换，请加上  --overwrite");
        return report is { } span ? helped.Relates(span, "same name as a document of", "文档同名的报告") : helped;
    }

    private static Words Reason(Exception exception) => exception is OutputException known ? known.Words : FileFault.ReasonOf(exception);

    private static SourceSpan Whole(string path) => new SourceFile(path, "").Whole;
}
