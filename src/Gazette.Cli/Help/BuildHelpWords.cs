using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>Help for <c>gazette build</c>.</summary>
internal static class BuildHelpWords
{
    public static Words About => Words.Of("Write the documents of reports.", "把报告生成为文档。");

    public static Words Example => Words.Same("gazette build villages/ -o out --name \"{{ organization }}-{{ period }}\"");

    public static Words Out => Words.Of(
        "Write documents to this folder, default: out; or with - a single one to standard output.",
        "把文档写到这个文件夹，默认为“out”；用“-”把单份文档写到标准输出。");

    public static Words FolderOrOutput => Words.Of("DIR|-", "文件夹|-");

    public static Words To(string known, string usual) => Words.Of(
        $"Write these formats, of {known}; default: {usual}.",
        $"写成这些格式，可选“{known}”；默认为“{usual}”。");

    public static Words Formats => Words.Of("FORMATS", "格式");

    public static Words Name => Words.Of(
        "Name documents with {{ organization }}, {{ period }}, {{ title }}, {{ issued }}, {{ name }}, {{ fields.… }} and {{ metrics.… }}.",
        "给文档命名，可用“{{ organization }}”“{{ period }}”“{{ title }}”“{{ issued }}”“{{ name }}”“{{ fields.… }}”“{{ metrics.… }}”。");

    public static Words Pattern => Words.Of("PATTERN", "模式");

    public static Words Check => Words.Of("Write nothing; list the documents that a build would change.", "不写文件，只列出生成时会改变的文档。");

    public static Words Validate => Words.Of(
        "Check that Word accepts each Word file before writing it.",
        "写入前检查每个Word文件是否符合Word的要求。");

    public static Words Watch => Words.Of("Build again whenever a file changes, until you press Ctrl-C.", "有文件改动就重新生成，按“Ctrl-C”结束。");

    public static Words Quiet => Words.Of("Show only errors.", "只显示错误。");

    public static Words Verbose => Words.Of("Name every document that is written.", "列出写入的每份文档。");

    public static Words Merge => Words.Of(
        "Merge the output folders of several shards into one; INPUT names them.",
        "把几个分片的输出文件夹合并为一个；“输入”写这些文件夹。");

    public static Words Force => Words.Of("Build reports again even if they are up to date.", "已是最新的报告也重新生成。");

    public static Words Overwrite => Words.Of(
        "Replace documents that somebody has changed, and files that gazette did not write.",
        "有人改过的文档和不是由gazette写入的文件也覆盖。");

    public static Words Prune => Words.Of(
        "Remove documents that gazette wrote, that nobody has changed, and that no report makes any more.",
        "删去由gazette写入、无人改过、又不再有报告生成的文档。");

    public static Words Shard => Words.Of(
        "Build shard I of N, to share the work among machines; with N alone, I comes from Slurm, Kubernetes or GNU parallel. "
            + "Default in a Slurm array: its tasks.",
        "只生成N个分片中的第I个，以便多台机器分担；只写N时，I由Slurm、Kubernetes或GNU parallel给出。在Slurm作业数组中默认按其任务分片。");

    public static Words ShardOf => Words.Of("I/N", "I/N");

    public static Words Log => Words.Of("Write a log of the run: .json, .xml (JUnit) or .sarif.", "把运行记录写到这个文件：.json、.xml（JUnit）或.sarif。");
}
