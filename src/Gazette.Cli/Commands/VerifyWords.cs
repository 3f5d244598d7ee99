using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>Messages of <c>gazette verify</c>, about its call and about what agrees.</summary>
internal static class VerifyWords
{
    public static Words OneFormat => Words.Of("one format has nothing to agree with", "只有一种格式，无从比较");

    public static Words AddFormat => Words.Of("name two or more:  --to docx,md", "请写两种或更多：  --to docx,md");

    public static Words Interrupted => Words.Of(
        "interrupted; not all pages are accepted yet, so run the same command again", "已中断；尚有页面未认可，请再次运行同一命令");

    public static Words NoFolder(string folder) => Words.Of($"there is no folder `{folder}`", $"没有文件夹“{folder}”");

    public static Words NameFolder => Words.Of("name the folder that `gazette build` has written to", "请写“gazette build”输出到的文件夹");

    public static Words BadLog(string path) => Words.Of(
        $"`--log` writes .json, .xml (JUnit), .sarif or .html, not `{path}`", $"“--log”可写.json、.xml（JUnit）、.sarif或.html，不能写“{path}”");

    public static Words BadThreshold(string text) => Words.Of(
        $"`--threshold` must be a percentage from 0 to 100, not `{text}`", $"“--threshold”应为0至100的百分比，不是“{text}”");

    public static Words NeedsPages(string option) => Words.Of($"`{option}` works only with `--pages`", $"“{option}”只能与“--pages”同用");

    /// <param name="formats">Their names.</param>
    public static Words Agree(string document, IEnumerable<string> formats, int lines, int words)
    {
        Words names = NamesOf(formats);
        return Words.Of(
            $"{document}: {names} agree: {lines} {(lines == 1 ? "line" : "lines")}, {words} {(words == 1 ? "word" : "words")}",
            $"{document}：{names}一致（{lines}行，{words}字）");
    }

    /// <param name="places">How many places of the text differ.</param>
    /// <param name="pages">How many pages are not as they were.</param>
    public static Words Differ(string document, IEnumerable<string> formats, int places, int pages)
    {
        Words names = NamesOf(formats);
        Words text = places == 0 ? Words.Of($"{document}: {names} agree", $"{document}：{names}一致")
            : Words.Of($"{document}: {names} differ in {places} {(places == 1 ? "place" : "places")}", $"{document}：{names}有{places}处不同");
        return pages == 0 ? text
            : Words.Join([text, Words.Of($"{pages} {(pages == 1 ? "page differs" : "pages differ")} from the kept pictures", $"有{pages}页与保存的图片不同")], "; ", "；");
    }

    public static Words NotVerified(string report) => Words.Of($"{report}: not compared", $"{report}：未比较");

    public static Words Summary(long documents, long differ, long failed)
    {
        Words? compared = documents == 0 ? null
            : differ == 0 ? Words.Of($"{documents} {(documents == 1 ? "document agrees" : "documents agree")}", $"{documents}份文档一致")
            : Words.Of(
                $"{differ} of {documents} {(documents == 1 ? "document" : "documents")} {(differ == 1 ? "does" : "do")} not agree",
                $"{documents}份文档中有{differ}份不一致");
        Words? left = failed == 0 ? null : Words.Of($"{failed} {(failed == 1 ? "report" : "reports")} not compared", $"{failed}份报告未比较");
        Words[] parts = [.. new[] { compared, left }.OfType<Words>()];
        return parts.Length == 0 ? Words.Of("nothing to compare", "没有可比较的文档") : Words.Join(parts, "; ", "；");
    }

    private static Words NamesOf(IEnumerable<string> formats) => Words.Join(formats.Select(Words.Same), ", ", "、");
}
