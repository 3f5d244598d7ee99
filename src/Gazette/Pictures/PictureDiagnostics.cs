using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Pictures;

/// <summary>Why a picture is not in a document.</summary>
internal static class PictureDiagnostics
{
    public static bool IsNotShown(Diagnostic diagnostic) => diagnostic.Rule == "image-not-shown";

    public static Diagnostic NotShown(string target, Words problem, SourceSpan span) => Diagnostic.Error("image-not-shown", span)
        .Says($"the picture `{target}` {problem}", $"图片“{target}”{problem}")
        .Helps("put a PNG, JPEG or SVG file into the report's folder, and write its path from there", "将PNG、JPEG或SVG文件放到报告所在的文件夹，从该处写起路径");

    public static Diagnostic NoStandIn(string name, SourceSpan span) => Diagnostic.Note("image-without-stand-in", span)
        .Says($"programs that cannot draw SVG show a grey box, because there is no `{name}` beside it", $"旁边没有“{name}”，不能显示SVG的程序只显示灰色方块")
        .Helps("put the same picture there as a PNG", "在同一处放一份PNG格式的同一图片");
}
