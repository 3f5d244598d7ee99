using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>A report's files before they are written to a folder; none if there is an error.</summary>
internal sealed record BuiltReport(ReportInput Input, ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics, Exception? Bug = null)
{
    /// <summary>The files that it was made from, besides the report and the layers.</summary>
    public ImmutableArray<FileStamp> Read { get; init; } = [];

    public BuiltReport Fail(params IEnumerable<Diagnostic> diagnostics) => this with { Files = [], Diagnostics = [.. Diagnostics, .. diagnostics] };

    // A table may have many rows, so only their diagnostics are kept.
    public ReportOutcome Finish(IEnumerable<string> files, IEnumerable<OutdatedFile> outdated) =>
        new(Input with { Row = Diagnostics.IsEmpty ? null : Input.Row }, Diagnostics, [.. files], [.. outdated], Bug)
        {
            Read = Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? [.. Read.Select(stamp => stamp.Path)] : [],
        };
}
