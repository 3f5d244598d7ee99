using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>Messages of <c>gazette build</c> about its call.</summary>
internal static class BuildWords
{
    public static Words NameAFolder => Words.Of("name a folder:  -o out", "写明文件夹：  -o out");

    public static Words ChooseAFormat => Words.Of("choose one:  --to md", "选定一种：  --to md");

    public static Words MergeNeedsFolder => Words.Of(
        "`--merge` writes to a folder, not to standard output",
        "“--merge”要写入文件夹，不能写到标准输出");

    public static Words CheckNeedsFolder => Words.Of(
        "`--check` compares with a folder, not with standard output",
        "“--check”要与文件夹比较，不能与标准输出比较");

    public static Words Watching => Words.Of("waiting for changes; press Ctrl-C to stop", "等待文件改动；按“Ctrl-C”结束");

    public static Words WatchWith(string option) => Words.Of($"`--watch` cannot be used with `{option}`", $"“--watch”不能与“{option}”同时使用");

    public static Words SeveralReports => Words.Of("only one report can be written to standard output", "写到标准输出时只能有一份报告");

    public static Words FormatNeedsValue => Words.Of("`--to` needs a value", "“--to”后面缺少格式");

    public static Words SeveralFormats(int count) =>
        Words.Of($"only one format can be written to standard output, not {count}", $"写到标准输出时只能有一种格式，现有{count}种");

    public static Words UnknownFormat(string name, IEnumerable<string> known) => Words.Of(
        $"`{name}` is not a format of `--to`; {NearestName.Suggest(name, known)}",
        $"“--to”没有“{name}”这种格式；{NearestName.Suggest(name, known)}");

    public static Words BadName(Words problem) => Words.Of($"--name: {problem}", $"--name：{problem}");

    public static Words BadTimestamp(string text) => Words.Of(
        $"`SOURCE_DATE_EPOCH` must be a whole number of seconds since 1970, not `{text}`",
        $"“SOURCE_DATE_EPOCH”应为1970年以来的整秒数，不是“{text}”");

    public static Words LogOverReport(string name) => Words.Of(
        $"`--log` would overwrite the report `{name}`; name another file",
        $"“--log”会覆盖报告“{name}”；请写另一个文件名");

    public static Words Part(int index, int count, string variable) => Words.Of(
        $"shard {index} of {count}, from {variable}; `--shard 1/1` builds everything",
        $"第{index}个分片，共{count}个（由{variable}给出）；用“--shard 1/1”可全部生成");
}
