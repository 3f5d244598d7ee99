using Gazette.Building;
using Gazette.Diagnostics;

namespace Gazette.Cli;

/// <summary>What the program says about itself, and about a run that failed as a whole.</summary>
internal static class ProgramWords
{
    public static Words Welcome => Words.Of(
        "gazette turns a page of numbers and bullet points into official Word documents\n"
            + "  start a report   gazette new report demo\n"
            + "  build it         gazette build demo\n"
            + "  check it         gazette check demo\n"
            + "  all commands     gazette --help",
        "gazette把一页数字和要点变成规范的Word文档\n"
            + "  新建一份报告  gazette new work-summary demo\n"
            + "  生成文档      gazette build demo\n"
            + "  检查报告      gazette check demo\n"
            + "  全部命令      gazette --help");

    public static Words MakersHelp => Words.Of("please report it with the command that you ran", "请把所运行的命令告诉开发者");

    public static Words Interrupted => Words.Of("interrupted; nothing was written", "已中断；没有写入文件");

    public static Words Refusal(Words message) => Words.Of($"gazette: {message}", $"gazette：{message}");

    public static Words NoCurrentFolder => Words.Of("the current folder no longer exists", "当前文件夹已不存在");

    public static Words GoToAnotherFolder => Words.Of("go to another folder:  cd ~", "换到其他文件夹：  cd ~");

    public static Words Unreachable(Exception exception) => exception is OutputException known
        ? known.Words
        : Words.Of($"cannot continue: {FileFault.ReasonOf(exception)}", $"无法继续：{FileFault.ReasonOf(exception)}");

    public static Words UnwritableLog(string path, Exception exception) => Words.Of(
        $"the log `{path}` cannot be written: {FileFault.ReasonOf(exception)}",
        $"无法写入运行记录“{path}”：{FileFault.ReasonOf(exception)}");

    public static Words FolderForLog(string path) => Words.Of(
        $"the log `{path}` cannot be written: it is a folder", $"无法写入运行记录“{path}”：它是文件夹");

    public static Words Bug(Exception exception) => Words.Of(
        $"this is a bug in gazette: {exception.GetType().Name}: {exception.Message}",
        $"这是gazette自身的错误：{exception.GetType().Name}: {exception.Message}");
}
