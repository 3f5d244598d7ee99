using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>Messages about the arguments and options that name inputs.</summary>
internal static class InputWords
{
    public static Words UnknownTemplate(string name, IEnumerable<string> known) => IsWordFile(name)
        ? Words.Of($"there is no Word file `{name}`", $"没有Word文件“{name}”")
        : Words.Of($"there is no template `{name}`; {NearestName.Suggest(name, known)}", $"没有名为“{name}”的模板；{NearestName.Suggest(name, known)}");

    public static bool IsWordFile(string name) => Path.GetExtension(name).StartsWith(".do", StringComparison.OrdinalIgnoreCase);

    public static Words BadJobs(string value) => Words.Of(
        $"`--jobs` must be a number from 1 to 256, not `{value}`",
        $"“--jobs”应为1至256的数字，不是“{value}”");

    public static Words BadSetting(string setting) => Words.Of($"`--set` must be `key=value`, not `{setting}`", $"“--set”应写成“键=值”，不是“{setting}”");

    public static Words UnknownEncoding(string name, IEnumerable<string> known) => Words.Of(
        $"`{name}` is not an encoding of `--encoding`; {NearestName.Suggest(name, known)}",
        $"“--encoding”没有“{name}”这种编码；{NearestName.Suggest(name, known)}");

    public static Words BadShard(string text) => Words.Of($"`--shard` must be a shard such as `3/7`, not `{text}`", $"“--shard”应写成“3/7”这样的分片，不是“{text}”");

    public static Words BadLog(string path) => Words.Of($"`--log` writes .json, .xml or .sarif, not `{path}`", $"“--log”只能写.json、.xml或.sarif文件，不是“{path}”");

    public static Words NoScheduler(int count) => Words.Of(
        $"`--shard {count}` needs the number of this shard from a scheduler, but no scheduler gives it",
        $"“--shard {count}”要由作业调度程序给出分片序号，而这里没有");

    public static Words NoSuchPart(int count, int part, string variable) => Words.Of(
        $"{variable} asks for shard {part}, but `--shard {count}` has none with this number",
        $"“--shard {count}”没有第{part}个分片，而{variable}要求生成它");
}
