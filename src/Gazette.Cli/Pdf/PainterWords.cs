using Gazette.Diagnostics;

namespace Gazette.Cli.Pdf;

/// <summary>Messages about Poppler, which draws pages.</summary>
internal static class PainterWords
{
    public static Words CannotStart => Words.Of("`pdftoppm` cannot be started", "无法启动“pdftoppm”");

    public static Words NoPicture => Words.Of("`pdftoppm` drew nothing that can be read", "“pdftoppm”没有生成可以读取的图片");

    public static Words Missing(string option) => Words.Of(
        $"`{option}` needs the program `pdftoppm` of Poppler, which draws the pages; it is not on the search path",
        $"“{option}”要用Poppler的程序“pdftoppm”把页面转成图片；搜索路径中没有找到它");

    public static Words InstallOrName => Words.Of(
        "install Poppler, or name its program:  --pdftoppm PATH  (or set GAZETTE_PDFTOPPM)",
        "请安装Poppler，或写明它的程序：  --pdftoppm 路径  （也可设置“GAZETTE_PDFTOPPM”）");

    public static Words NameTheProgram => Words.Of("name the program `pdftoppm` of Poppler", "请写Poppler的程序“pdftoppm”");

    public static Words Failed(int code) => Words.Of($"`pdftoppm` ended with code {code}", $"“pdftoppm”以代码{code}结束");

    public static Words TookTooLong(int seconds) => Words.Of($"`pdftoppm` did not finish within {seconds} seconds", $"“pdftoppm”在{seconds}秒内没有完成");
}
