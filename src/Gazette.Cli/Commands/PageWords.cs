using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>Messages about options for pages.</summary>
internal static class PageWords
{
    public static Words NothingToPaginate => Words.Of(
        "`--paginate` fills in the page numbers of Word files, and none is written",
        "“--paginate”填写Word文件的页码，而这次不写Word文件");

    public static Words AddWordFiles => Words.Of("add them:  --to docx", "请加上：  --to docx");
}
