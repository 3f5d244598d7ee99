using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Compiling;

/// <summary>The result for one report: its documents and files if there are no errors, and all diagnostics.</summary>
/// <param name="Report">Null if an error stopped it before the last stage.</param>
/// <param name="Documents">Empty if there is an error.</param>
/// <param name="Diagnostics">Sorted by place, without duplicates.</param>
public sealed record Compilation(Report? Report, ImmutableArray<CompiledDocument> Documents, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The documents in every requested format; empty if there is an error.</summary>
    public ImmutableArray<OutputFile> Files { get; init; } = [];

    /// <summary>What it was made from besides the report itself and the layers: its template, and the files that it refers to.</summary>
    public ImmutableArray<FileStamp> Read { get; init; } = [];

    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
