using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>Help for <c>gazette verify</c>.</summary>
internal static class VerifyHelpWords
{
    public static Words About => Words.Of(
        "Verify that the formats of each document say the same, word by word.", "核验每份文档的各种格式是否逐字一致。");

    public static Words Example => Words.Of(
        "gazette verify villages/ --log evidence.html\ngazette verify villages/ -o out --to docx,md\ngazette verify demo --pages pages --accept",
        "gazette verify villages/ --log 核验记录.html\ngazette verify villages/ -o out --to docx,md\ngazette verify demo --pages 页面 --accept");

    public static Words Out => Words.Of(
        "Compare the files that a build wrote to this folder, as they are there now; default: make them in memory and keep none.",
        "比较这个文件夹中已生成的文件，以其现状为准；默认在内存中生成文件，不保留。");

    public static Words To(string known, string usual) => Words.Of(
        $"Compare these formats, of {known}; default: {usual}, or with --out those of the folder. LibreOffice prints `pdf`; it is compared with the Word file.",
        $"比较这些格式，可选“{known}”；默认为“{usual}”；写了“--out”时为文件夹中已有的格式。“pdf”由LibreOffice打印，与Word文件比较。");

    public static Words Log => Words.Of(
        "Write the evidence to this file, with the digest of each file and each difference: .html, .json, .xml (JUnit) or .sarif.",
        "把核验记录写到这个文件，含各文件的摘要和每处不同：.html、.json、.xml（JUnit）或.sarif。");

    public static Words Name => Words.Of("The name that `build` was given, if any.", "生成时“--name”所写的模式，没有则不写。");

    public static Words Pages => Words.Of(
        "Compare each page with the picture that this folder keeps of it, `NAME-3.png`, pixel by pixel; a page that differs is shown in "
            + "`NAME-3.different.png`. Pages look the same only with the same fonts and programs.",
        "把每一页与这个文件夹中保存的图片“名称-3.png”逐像素比较；不同之处标在“名称-3.different.png”中。字体和程序相同，页面才会相同。");

    public static Words Threshold => Words.Of(
        "With --pages: how many of a page's pixels may differ, in percent; default: 0.", "与“--pages”同用：一页中最多有百分之几的像素可以不同；默认为0。");

    public static Words Percent => Words.Of("PERCENT", "百分比");

    public static Words Accept => Words.Of(
        "With --pages: keep the pages as they are now, in place of the pictures that are there.", "与“--pages”同用：以现在的页面为准，替换已保存的图片。");

    public static Words Program(string variable) => Words.Of(
        $"Draw pages with this program pdftoppm of Poppler; default: {variable}, or the one on the search path.",
        $"用这个Poppler程序“pdftoppm”把页面转成图片；默认为“{variable}”，或搜索路径中的。");
}
