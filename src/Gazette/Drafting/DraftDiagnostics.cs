using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Drafting;

/// <summary>Why a document becomes no report.</summary>
internal static class DraftDiagnostics
{
    public static Diagnostic NoText(string path) => Diagnostic.Error("empty-document", new SourceFile(path, "").Whole)
        .Says($"this document has no text", $"文档没有文字")
        .Helps("save the finished document, with its text, and try again", "请先保存写好的文档，再重试");
}
