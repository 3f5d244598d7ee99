using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>Messages of <c>gazette verify</c>, about its call and about what agrees.</summary>
internal static class VerifyWords
{
    public static Words OneFormat => Words.Of("one format has nothing to agree with", "只有一种格式，无从比较");

    public static Words AddFormat => Words.Of("name two or more:  --to docx,md", "请写两种以上：  --to docx,md");

    public static Words NoFolder(string folder) => Words.Of($"there is no folder `{folder}`", $"没有文件夹“{folder}”");

    public static Words BadLog(string path) => Words.Of(
        $"`--log` writes .json, .xml (JUnit), .sarif or .html, not `{path}`", $"“--log”可写.json、.xml（JUnit）、.sarif或.html，不能写“{path}”");

    /// <param name="formats">Their names.</param>
    public static Words Agree(string document, IReadOnlyCollection<string> formats, int lines, int words) => Words.Of(
        $"{document}: {Words.Join(formats.Select(Words.Same), ", ", "、").English} agree: {lines} lines, {words} words",
        $"{document}：{Words.Join(formats.Select(Words.Same), ", ", "、").Chinese}一致（{lines}行，{words}字）");

    public static Words Differ(string document, IReadOnlyCollection<string> formats, int places) => Words.Of(
        $"{document}: {Words.Join(formats.Select(Words.Same), ", ", "、").English} differ in {places} {(places == 1 ? "place" : "places")}",
        $"{document}：{Words.Join(formats.Select(Words.Same), ", ", "、").Chinese}有{places}处不同");

    public static Words NotVerified(string report) => Words.Of($"{report}: not compared", $"{report}：未比较");

    public static Words Summary(long documents, long differ, long failed) => documents + failed == 0
        ? Words.Of("nothing to compare", "没有可比较的文档")
        : Words.Of(
            (differ == 0
                ? $"{documents} {(documents == 1 ? "document agrees" : "documents agree")} in all formats"
                : $"{differ} of {documents} {(documents == 1 ? "document" : "documents")} {(differ == 1 ? "differs" : "differ")} between formats")
            + (failed == 0 ? "" : $"; {failed} {(failed == 1 ? "report" : "reports")} not compared"),
            (differ == 0 ? $"{documents}份文档的各格式一致" : $"{documents}份文档中{differ}份的格式之间不同") + (failed == 0 ? "" : $"；{failed}份报告未比较"));
}
