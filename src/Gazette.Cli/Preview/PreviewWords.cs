using Gazette.Diagnostics;

namespace Gazette.Cli.Preview;

/// <summary>What the preview says, on the terminal and on its page.</summary>
internal static class PreviewWords
{
    /// <summary>The words of the page, by the names that its outline and its script have for them.</summary>
    public static IReadOnlyList<(string Name, Words Words)> OfPage =>
    [
        ("title", Words.Of("Preview", "预览")),
        ("skip", Words.Of("To the document", "跳到文档")),
        ("reports", Words.Of("Reports", "报告")),
        ("search", Words.Of("Find a report", "查找报告")),
        ("next", Words.Of("Next with mistakes", "下一份有错的")),
        ("none", Words.Of("No report has this in its name", "没有名称里含这些字的报告")),
        ("more", Words.Of("More are not shown: write more of the name", "还有未列出的：请再多写几个字")),
        ("documents", Words.Of("Documents", "文档")),
        ("messages", Words.Of("Messages", "检查结果")),
        ("values", Words.Of("Values and where they are from", "数值及其出处")),
        ("derived", Words.Of("calculated", "计算得出")),
        ("metric", Words.Of("metric", "指标")),
        ("loading", Words.Of("Compiling…", "正在生成……")),
        ("stale", Words.Of("The report has errors. This is how it was before them.", "报告有错。下面是出错之前的样子。")),
        ("empty", Words.Of("There is no document yet: mend the errors first.", "还没有文档：请先改正错误。")),
        ("lost", Words.Of("The preview has ended. Start it again in the terminal.", "预览已经结束，请在终端重新启动。")),
        ("broken", Words.Of("has errors", "有错误")),
        ("doubtful", Words.Of("has warnings", "有警告")),
    ];

    public static Words PressToStop => Words.Of("press Ctrl-C to stop", "按“Ctrl-C”结束");

    public static Words NotFromStream => Words.Of("`preview` cannot read reports from standard input", "“preview”不能从标准输入读取报告");

    public static Words NameTheFile => Words.Of("name the report's file", "写明报告的文件名");

    public static Words NoBrowser => Words.Of("no browser could be started; open the address yourself", "未能启动浏览器，请自行打开上面的地址");

    public static Words MoreMessages(int count) => Words.Of($"{count} more are not shown", $"另有{count}条未列出");

    public static Words MoreOperands(int count) => Words.Of($"and {count} more", $"另有{count}项");

    public static Words MoreReports(int count) => Words.Of($"only the first {count} reports are shown", $"只列出前{count}份报告");
}
