using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building.Printing;

/// <summary>Documents whose pages cannot be laid out.</summary>
internal static class PrintingDiagnostics
{
    public static Diagnostic Unprinted(SourceSpan report, string file, Words problem) => Diagnostic.Error("unprinted-pages", report)
        .Says($"`{file}` cannot be laid out as pages: {problem}", $"无法排出“{file}”的页面：{problem}")
        .Helps("see whether LibreOffice opens its Word file:  --to docx", "请查看LibreOffice能否打开它的Word文件：  --to docx");

    public static Diagnostic UnknownPages(SourceSpan report, string file) => Diagnostic.Warning("unknown-pages", report)
        .Says(
            $"not all page numbers of `{file}` are known: what they point to is on none of the pages that LibreOffice printed",
            $"“{file}”的页码不全：LibreOffice排出的页面中找不到它们所指的位置");
}
