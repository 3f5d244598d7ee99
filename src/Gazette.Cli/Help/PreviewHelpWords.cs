using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>Help for <c>gazette preview</c>.</summary>
internal static class PreviewHelpWords
{
    public static Words About => Words.Of("Show a report in the browser, up to date while you write.", "在浏览器中预览报告，边写边更新。");

    public static Words Example => Words.Same("gazette preview report.yaml --open");

    public static Words Open => Words.Of("Open the page in the browser.", "在浏览器中打开预览页面。");
}
