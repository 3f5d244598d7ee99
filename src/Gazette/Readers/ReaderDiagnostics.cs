using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Readers;

/// <summary>Why a document that Gazette did not make is not checked. Faults of a Word file as a package are reported by Packages.</summary>
internal static class ReaderDiagnostics
{
    public static Diagnostic TooLong(SourceSpan file, int most) => Diagnostic.Error("document-too-long", file)
        .Says($"this document has more than {most:N0} characters", $"文档超过{most:N0}个字符")
        .Helps("split it, and check each part", "将文档分成几部分，逐一检查");
}
