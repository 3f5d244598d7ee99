using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Pictures;

/// <summary>Why a picture is not in a document.</summary>
internal static class PictureDiagnostics
{
    public static Diagnostic NotShown(string target, Words problem, SourceSpan span) => Diagnostic.Error("image-not-shown", span)
        .Says($"the picture `{target}` {problem}")
        .Helps("put a PNG, JPEG or SVG file into the report's folder, and write its path from there");

    public static Diagnostic NoStandIn(string name, SourceSpan span) => Diagnostic.Note("image-without-stand-in", span)
        .Says($"programs that draw no SVG show a grey field, since there is no `{name}` beside it")
        .Helps("put the same picture there as a PNG");
}
