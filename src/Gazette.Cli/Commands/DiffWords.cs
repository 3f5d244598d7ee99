using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>Messages of <c>gazette diff</c>.</summary>
internal static class DiffWords
{
    public static Words NoSuchFile(string path) => Words.Of($"there is no file or folder `{path}`", $"没有文件或文件夹“{path}”");

    public static Words OfTwoKinds(string before, string after) => Words.Of(
        $"`{before}` and `{after}` are of two kinds", $"“{before}”和“{after}”不是同一类");

    public static Words Kinds => Words.Of(
        "compare two reports, two tables or folders of reports, two Word or Markdown documents, or two folders of documents",
        "可以比较两份报告、两个报告表格、两个存放报告的文件夹、两个Word或Markdown文档，或两个存放文档的文件夹");

    public static Words NotOneReport(string path) => Words.Of($"`{path}` is not one report", $"“{path}”不是一份报告");

    public static Words DocxOfFolders => Words.Of("tracked changes need two documents or two reports", "修订稿要由两个文档或两份报告生成");

    public static Words CompareEach => Words.Of("compare two documents:  gazette diff old/a.docx new/a.docx", "比较两个文档：  gazette diff old/a.docx new/a.docx");
}
