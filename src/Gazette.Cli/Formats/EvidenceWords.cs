using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Gazette.Cli.Commands;
using Gazette.Diagnostics;
using Gazette.Verifying;

namespace Gazette.Cli.Formats;

/// <summary>Words on the page with the evidence of <c>gazette verify</c>.</summary>
internal static class EvidenceWords
{
    public static ImmutableArray<Words> Columns =>
    [
        Words.Of("Document", "文档"),
        Words.Of("Format", "格式"),
        Words.Of("Lines", "行数"),
        Words.Of("Words", "字数"),
        Words.Of("Pages", "页数"),
        Words.Of("Result", "结果"),
        Words.Of("SHA-256", "SHA-256"),
    ];

    public static Words Title => Words.Of("Do the formats agree?", "各格式一致性核验");

    public static Words Limits => Words.Of("What is not compared, and why", "不比较的内容及原因");

    public static Words ComparedWith => Words.Of("the others are compared with it", "其他格式均与它比较");

    public static Words Agrees => Words.Of("agrees", "一致");

    public static Words NotKept => Words.Of("not kept", "未保留");

    public static Words NoSuchLine => Words.Of("(no such line)", "（无此行）");

    public static Words Elsewhere => Words.Of("(at another place)", "（位置不同）");

    public static Words Places(int count) => Words.Of($"differs in {count} {(count == 1 ? "place" : "places")}", $"有{count}处不同");

    public static Words Line(int number) => Words.Of($"line {number}", $"第{number}行");

    public static Words Kept(int count, int all) => Words.Of($"{count} of {all} pages like the kept pictures", $"{all}页中{count}页与保存的图片相同");

    public static Words Summary(long documents, long differ, long failed) => VerifyWords.Summary(documents, differ, failed);

    public static Words DifferenceOf(int page) => Words.Of($"what differs on page {page}, in red", $"第{page}页的不同之处（红色）");

    public static Words Page(VerifiedPage page) => page.State switch
    {
        PageState.Different => Words.Of(
            $"Page {page.Number}: {Percent(page.Share)} of its pixels differ", $"第{page.Number}页：{Percent(page.Share)}的像素不同"),
        PageState.New => Words.Of($"Page {page.Number}: no picture is kept of it", $"第{page.Number}页：尚未保存图片"),
        PageState.Gone => Words.Of($"Page {page.Number}: a picture is kept of it, but the page is gone", $"第{page.Number}页：保存有图片，但文档已无此页"),
        PageState.Same or PageState.Accepted => Words.Of($"Page {page.Number}: like the kept picture", $"第{page.Number}页：与保存的图片相同"),
        _ => throw new UnreachableException(),
    };

    private static string Percent(decimal? share) => (share ?? 100).ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
