using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Cli.Pdf;

/// <summary>What is different on printed pages.</summary>
internal static class PageDiagnostics
{
    public const string ReplacedFontRule = "replaced-font";

    /// <param name="others">The fonts that the pages have instead.</param>
    public static Diagnostic ReplacedFont(SourceSpan report, string font, IReadOnlyCollection<string> others)
    {
        Diagnostic replaced = Diagnostic.Warning(ReplacedFontRule, new SourceFile(report.File.Path, "").Whole)
            .Says(
                $"the pages are not set in `{font}`, which LibreOffice does not find here; they are set in {Words.Names(others, most: 5)}",
                $"页面没有用上“{font}”，LibreOffice在本机找不到这种字体；所用字体为{Words.Names(others, most: 5)}")
            .Helps(
                "install it, or print where it is installed; line and page ends may differ",
                "请安装这种字体，或在装有它的电脑上输出；换行和分页可能不同");
        return replaced with { Cause = font };
    }
}
