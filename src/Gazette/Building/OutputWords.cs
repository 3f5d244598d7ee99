using Gazette.Diagnostics;

namespace Gazette.Building;

/// <summary>Why documents cannot be written to a folder, as a whole sentence.</summary>
internal static class OutputWords
{
    public static Words FileInTheWay(string path) => Words.Of($"`{path}` is a file, but documents need a folder", $"“{path}”是文件，而文档要写到文件夹里");

    public static Words Unwritable(string folder, Words reason) => Words.Of(
        $"documents cannot be written to `{folder}`: {reason}",
        $"无法把文档写到“{folder}”：{reason}");

    public static Words FolderInTheWay(string name) => Words.Of($"there is already a folder called `{name}`", $"已有名为“{name}”的文件夹");

    public static Words LeadsOut(string name) => Words.Of($"`{name}` is outside the output folder", $"“{name}”在输出文件夹之外");

    /// <param name="holder">The name of the other run; empty if it is unknown.</param>
    public static Words Busy(string folder, string holder) => Words.Of(
        $"another gazette{(holder.Length == 0 ? "" : $" ({holder})")} is writing to `{folder}`; wait until it is done, or write to another folder",
        $"另一个gazette{(holder.Length == 0 ? "" : $"（{holder}）")}正在写入“{folder}”；等它完成，或写到其他文件夹");
}
