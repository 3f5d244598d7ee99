using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>Help for the options that need pages.</summary>
internal static class PageHelpWords
{
    public static Words Paginate => Words.Of(
        "Fill in the page numbers of tables of contents, as LibreOffice lays out the pages.",
        "按LibreOffice排出的页面填写目录的页码。");

    public static Words Soffice(string variable) => Words.Of(
        $"Lay out pages with this program soffice of LibreOffice; default: {variable}, or where it is installed.",
        $"用这个LibreOffice程序“soffice”排出页面；默认为“{variable}”，或已安装的。");

    public static Words Path => Words.Of("PATH", "路径");
}
