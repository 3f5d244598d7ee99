using Gazette.Diagnostics;

namespace Gazette.Cli.Pdf;

/// <summary>Messages about LibreOffice, which lays out pages.</summary>
internal static class OfficeWords
{
    public static Words CannotStart => Words.Of("LibreOffice cannot be started", "无法启动LibreOffice");

    public static Words NoPages => Words.Of("LibreOffice made no PDF file of it", "LibreOffice没有生成它的PDF文件");

    public static Words PrintsNothing => Words.Of(
        "LibreOffice made no PDF file several times, so it is not tried again",
        "LibreOffice连续几次没有生成PDF文件，不再尝试");

    public static Words Missing(string option) => Words.Of(
        $"`{option}` needs LibreOffice, which lays out the pages; it is neither on the search path nor at the usual places",
        $"“{option}”要用LibreOffice排出页面；搜索路径和常用位置都没有找到它");

    public static Words InstallOrName => Words.Of(
        "install it, or name its program:  --soffice PATH  (or set GAZETTE_SOFFICE)",
        "请安装，或写明它的程序：  --soffice 路径  （也可设置“GAZETTE_SOFFICE”）");

    public static Words NoProgram(string path) => Words.Of($"there is no program `{path}`", $"没有程序“{path}”");

    public static Words NameTheProgram => Words.Of("name the program `soffice` of LibreOffice", "请写LibreOffice的程序“soffice”");

    public static Words Failed(int code) => Words.Of($"LibreOffice ended with code {code}", $"LibreOffice以代码{code}结束");

    public static Words TookTooLong(int seconds) => Words.Of($"LibreOffice did not finish within {seconds} seconds", $"LibreOffice在{seconds}秒内没有完成");
}
