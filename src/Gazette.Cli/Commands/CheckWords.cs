using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>Messages of <c>gazette check</c> about its call, and the one for an interrupted run.</summary>
internal static class CheckWords
{
    public static Words FixNeedsFiles => Words.Of("`--fix` changes files, and standard input is not a file", "“--fix”要改动文件，而标准输入不是文件");

    public static Words DryRunNeedsFix => Words.Of("`--dry-run` works only with `--fix`", "“--dry-run”只能与“--fix”同用");

    public static Words DryRunIsDiff => Words.Of("`--dry-run` shows a diff, and cannot be used with `--format`", "“--dry-run”只显示改动，不能与“--format”同用");

    public static Words DocumentWithData(string document) => Words.Of(
        $"`{document}` is a finished document, and `--with` and `--set` give data to reports",
        $"“{document}”是已写好的文档，“--with”和“--set”只为报告提供数据");

    public static Words CheckAlone(string document) => Words.Of(
        $"check it without them:  gazette check {document}",
        $"去掉这两个选项再检查  gazette check {document}");

    public static Words GoOn => Words.Of("run the same command again to continue", "再次运行同一命令即可继续");

    public static Words UnknownProfile(string name, IEnumerable<string> known) => Words.Of(
        $"`{name}` is not a profile of `--profile`; {NearestName.Suggest(name, known)}",
        $"“--profile”不能是“{name}”；{NearestName.Suggest(name, known)}");

    public static Words UnknownFormat(string name, IEnumerable<string> known) => Words.Of(
        $"`{name}` is not a format of `--format`; {NearestName.Suggest(name, known)}",
        $"“--format”没有“{name}”这种格式；{NearestName.Suggest(name, known)}");

    public static Words Interrupted(int files) => Words.Of(
        $"interrupted; {files} {(files == 1 ? "file is" : "files are")} already fixed",
        $"已中断；已修正{files}个文件");
}
