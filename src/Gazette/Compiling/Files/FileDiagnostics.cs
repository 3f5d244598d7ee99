using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Compiling.Files;

/// <summary>What can be wrong with the files that a report becomes.</summary>
internal static class FileDiagnostics
{
    public static Diagnostic NothingToNameBy(ReportSource source, string place) => Diagnostic.Error("missing-name", source.Span)
        .Says($"the output's name asks for `{place}`, which this report does not have")
        .Helps($"add `{place}` to the report, or take another `--name`");

    public static Diagnostic UnsoundFile(ReportSource source, string name, string problem) =>
        Diagnostic.Error("unsound-file", new SourceFile(source.File.Path, "").Whole)
        .Says($"`{name}` would not be a sound Word file: {problem}")
        .Helps("this is a bug of gazette, not of the report: please tell its makers");
}
