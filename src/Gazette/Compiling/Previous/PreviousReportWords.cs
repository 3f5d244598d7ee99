using Gazette.Data.Formats;
using Gazette.Diagnostics;

namespace Gazette.Compiling.Previous;

/// <summary>Why the report of an earlier period is not read, as the end of a sentence that begins with its path or its key.</summary>
internal static class PreviousReportWords
{
    public static Words Empty => Words.Of("is empty", "为空");

    public static Words NotFromHere => Words.Of("must be a path from this file's folder", "应为从本文件所在文件夹写起的路径");

    public static Words OtherKind => Words.Of(
        $"must be a report file: {string.Join(", ", DataFormats.Extensions[..^1])} or {DataFormats.Extensions[^1]}",
        $"应为报告文件（{string.Join("、", DataFormats.Extensions[..^1])}或{DataFormats.Extensions[^1]}）");

    public static Words HiddenFolder => Words.Of("is in a hidden folder", "位于隐藏文件夹中");

    public static Words NoPath => Words.Of("is not a path", "不是路径");

    public static Words ThisFile => Words.Of("is this file itself", "就是本文件");

    public static Words Folder => Words.Of("is a folder, not a file", "是文件夹，不是文件");

    public static Words Link => Words.Of("is a link, not a file", "是链接，不是文件");

    public static Words TooLarge => Words.Of("is too large", "过大");

    public static Words Unreadable => Words.Of("cannot be read", "无法读取");

    /// <param name="path">Where there is no file.</param>
    public static Words NoFile(string path) => Directory.Exists(path) ? Folder : Words.Of("does not exist", "不存在");

    public static Words TooHigh(int mostFolders) => Words.Of($"is more than {mostFolders} folders up", $"向上超过{mostFolders}层文件夹");
}
