using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Compiling;

/// <summary>What became of one report: its documents and files when nothing is wrong, and everything there is to say about it.</summary>
/// <param name="Report">Null when it could not go on to the end of the stages.</param>
/// <param name="Documents">Empty when there is an error.</param>
/// <param name="Diagnostics">Sorted by place, the same one once.</param>
public sealed record Compilation(Report? Report, ImmutableArray<CompiledDocument> Documents, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The documents in every format that was asked for; empty when there is an error.</summary>
    public ImmutableArray<OutputFile> Files { get; init; } = [];

    /// <summary>What it was made of beside the report itself and the layers: its template, and the files that it names.</summary>
    public ImmutableArray<FileStamp> Read { get; init; } = [];

    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
