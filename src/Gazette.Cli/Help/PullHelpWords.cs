using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>Help for <c>gazette pull</c>.</summary>
internal static class PullHelpWords
{
    public static Words About => Words.Of(
        "Take what somebody changed in a built Word file back into the report. Shows the changes; --write makes them.",
        "把别人在生成的Word文件里改的内容取回报告。先显示改动，加上“--write”才写入。");

    public static Words Example => Words.Same("gazette pull out/demo.docx\ngazette pull out/demo.docx --write");

    public static Words Document => Words.Of("The Word file that somebody has edited.", "有人改过的Word文件。");

    public static Words DocumentName => Words.Of("DOCX", "文档");

    public static Words Report => Words.Of(
        "The report that it was built from; default: the one that the output folder knows.",
        "生成这个文档的报告；不写时由输出文件夹的记录找到。");

    public static Words ReportName => Words.Of("REPORT", "报告");

    public static Words Write => Words.Of("Change the report's file.", "改动报告文件。");
}
