using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Readers;

/// <summary>Why a document that Gazette did not make is not checked. Faults of a Word file as a package are reported by Packages.</summary>
internal static class ReaderDiagnostics
{
    public static Diagnostic UnreadPage(SourceSpan file) => Diagnostic.Error("unread-page", file)
        .Says("HTML pages can be written, but not checked", "HTML页面只能生成，不能检查")
        .Helps("check the report that the page was built from, or its .docx or .md", "请检查生成此页面的报告，或检查对应的.docx、.md文件");

    public static Diagnostic TooLong(SourceSpan file, int most) => Diagnostic.Error("document-too-long", file)
        .Says($"this document has more than {most:N0} characters", $"文档超过{most:N0}个字符")
        .Helps("split it, and check each part", "将文档分成几部分，逐一检查");
}
