using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Pictures;

/// <summary>Why a picture is not in a document.</summary>
internal static class PictureDiagnostics
{
    public static Diagnostic NotShown(string target, string problem, SourceSpan span) =>
        new(Severity.Error, "image-not-shown", $"the picture `{target}` {problem}", span, Help: "put a PNG, JPEG or SVG file into the report's folder, and write its path from there");

    public static Diagnostic NoStandIn(string name, SourceSpan span) =>
        new(Severity.Note, "image-without-stand-in", $"programs that draw no SVG show a grey field, since there is no `{name}` beside it", span, Help: "put the same picture there as a PNG");
}
