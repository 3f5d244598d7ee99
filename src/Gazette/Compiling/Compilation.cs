using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Writers.Word.Reference;

namespace Gazette.Compiling;

/// <summary>What became of one report: its documents when nothing is wrong, and everything there is to say about it.</summary>
/// <param name="Report">Null when the data could not be read.</param>
/// <param name="Documents">Empty when there is an error.</param>
/// <param name="Diagnostics">Sorted by place, the same one once.</param>
public sealed record Compilation(Report? Report, ImmutableArray<CompiledDocument> Documents, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What it was made of beside the report itself and the layers: its template, and the files that it names.</summary>
    public ImmutableArray<FileStamp> Read { get; init; } = [];

    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>One document of a report.</summary>
/// <param name="Name">The document's name in the template, without directory and extension; a template with one document has its own name here.</param>
/// <param name="House">The look of an office's documents, for the Word file; null for our own.</param>
public sealed record CompiledDocument(string Name, Document Tree, ReferenceStyle? House = null);
