using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>A report's files before they have a place to stand; none where there is an error.</summary>
internal sealed record BuiltReport(ReportInput Input, ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics, Exception? Bug = null)
{
    /// <summary>What it was made of beside the report and the layers.</summary>
    public ImmutableArray<FileStamp> Read { get; init; } = [];

    public BuiltReport Fail(Diagnostic diagnostic) => this with { Files = [], Diagnostics = [.. Diagnostics, diagnostic] };

    // Of a table with many rows only what is said of them is kept.
    public ReportOutcome Finish(IEnumerable<string> files, IEnumerable<OutdatedFile> outdated) =>
        new(Input with { Row = null }, Diagnostics, [.. files], [.. outdated], Bug);
}
