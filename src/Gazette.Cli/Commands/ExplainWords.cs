using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>Messages of <c>gazette explain</c>.</summary>
internal static class ExplainWords
{
    public static Words UnknownFormat(string name, IEnumerable<string> known) => Words.Of(
        $"`{name}` is not a format of `--format`; {NearestName.Suggest(name, known)}",
        $"“--format”没有“{name}”这种格式；{NearestName.Suggest(name, known)}");

    public static Words NoSuchFile(string path) => Words.Of($"there is no file `{path}`", $"没有文件“{path}”");

    public static Words NotBuilt(string document) => Words.Of(
        $"no record beside `{document}` says which report it was built from", $"“{document}”旁边没有记录说明它由哪份报告生成");

    public static Words NameReport => Words.Of("name the report:  gazette explain report.yaml", "写明报告：  gazette explain report.yaml");

    public static Words ReportGone(string report, string document) => Words.Of(
        $"`{report}`, which `{document}` was built from, is gone", $"生成“{document}”的报告“{report}”已不存在");

    public static Words Changed(string document, string report) => Words.Of(
        $"`{document}` has been changed since it was built; this is what `{report}` prints now",
        $"“{document}”生成后被改动过；以下是“{report}”现在写出的内容");

    public static Words NotPrinted(string words) => Words.Of($"no document prints `{words}`", $"文档中没有“{words}”");

    public static Words NothingToExplain => Words.Of("there is no report to explain", "没有可说明的报告");

    public static Words NotOnTerminal(string format) => Words.Of($"a terminal cannot show `{format}`", $"终端不能显示“{format}”");

    public static Words NameFile(string format) => Words.Of($"name a file:  -o check.{format}", $"写明文件：  -o check.{format}");

    public static Words Taken(string path) => Words.Of(
        $"`{path}` is there already; name another file, or delete it", $"“{path}”已存在；请另写文件名，或先删除它");

    public static Words Wrote(string path) => Words.Of($"wrote {path}", $"已写入{path}");

    public static Words Unwritable(string path, Words reason) => Words.Of($"cannot write `{path}`: {reason}", $"不能写入“{path}”：{reason}");

    public static Words DocumentHead(string name, int numbers) => Words.Of(
        $"{name}: {numbers} {(numbers == 1 ? "number" : "numbers")}", $"{name}：{numbers}处数字");

    public static Words LineHead(Words place, string text) => Words.Of($"{place}: {text}", $"{place}：{text}");
}
