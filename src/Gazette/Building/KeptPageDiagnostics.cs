using System.Globalization;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>Messages about pages that differ from the kept pictures.</summary>
internal static class KeptPageDiagnostics
{
    private const string Rule = "pages-differ";

    private static readonly Words HowToAccept = Words.Of(
        "look at the pages; to keep them as they are now, add  --accept", "请查看页面；若以现在的页面为准，请加上  --accept");

    public static Diagnostic Differs(string path, int page, decimal share, decimal threshold, string shown) => Diagnostic.Error(Rule, Whole(path))
        .Says(
            $"page {page} is not as it was: {Percent(share)} of its pixels differ, more than {Percent(threshold)}",
            $"第{page}页与原来不同：{Percent(share)}的像素不同，超过{Percent(threshold)}")
        .Helps(
            $"`{shown}` shows what differs; to keep the page as it is now, add  --accept",
            $"“{shown}”标出了不同之处；若以现在的页面为准，请加上  --accept");

    public static Diagnostic NotKept(SourceSpan pages, int count, int first, string path) => Diagnostic.Error("page-not-kept", pages)
        .Says(
            count == 1 ? Words.Of($"no picture is kept of page {first}", $"尚未保存第{first}页的图片")
                : Words.Of($"no pictures are kept of {count} pages, from page {first}", $"尚未保存{count}页的图片（从第{first}页起）"))
        .Helps(HowToAccept)
        .Relates(Whole(path), "it would be kept as", "应保存为");

    public static Diagnostic Gone(SourceSpan pages, int count, string path) => Diagnostic.Error(Rule, pages)
        .Says(
            count == 1 ? Words.Of("the document has one page fewer than before", "文档比原来少1页")
                : Words.Of($"the document has {count} pages fewer than before", $"文档比原来少{count}页"))
        .Helps(HowToAccept)
        .Relates(Whole(path), "the first one that is gone", "少的第一页");

    public static Diagnostic Undrawn(SourceSpan pages, Words problem) => Diagnostic.Error("undrawn-pages", pages)
        .Says($"its pages cannot be drawn: {problem}", $"无法把其页面转成图片：{problem}");

    public static Diagnostic Unreadable(string path) => Diagnostic.Error(Rule, Whole(path))
        .Says(
            "this picture cannot be compared; it must be a PNG file of eight bits a colour, as Gazette keeps them",
            "无法比较此图片：须是Gazette保存的PNG文件（每种颜色8位）")
        .Helps(HowToAccept);

    public static Diagnostic Unwritable(string folder, Words reason) => Diagnostic.Error("unkept-pages", Whole(folder))
        .Says($"the pictures of pages cannot be read or written: {reason}", $"无法读写页面的图片：{reason}")
        .Helps("name a folder that can be read and written:  --pages DIR", "请写可以读写的文件夹：  --pages 文件夹");

    private static string Percent(decimal share) => share.ToString("0.####", CultureInfo.InvariantCulture) + "%";

    private static SourceSpan Whole(string path) => new SourceFile(path, "").Whole;
}
