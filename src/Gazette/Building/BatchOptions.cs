using System.Collections.Immutable;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Writers;

namespace Gazette.Building;

/// <summary>What holds for every report of a run.</summary>
/// <param name="Writers">Which files each document becomes; none for a run that only looks for mistakes.</param>
/// <param name="Jobs">How many reports are worked on at a time; at least 1. It never changes what is written.</param>
/// <param name="Strict">Counts warnings as errors.</param>
/// <param name="Encoding">What reports are encoded in; null to find out.</param>
public sealed record BatchOptions(ImmutableArray<IDocumentWriter> Writers, NamePattern Name, int Jobs, bool Strict, string? Encoding = null)
{
    /// <summary>Gives the bytes of a report's file, for a run that looks at files as they would be; null for those on the disk.</summary>
    public Func<string, byte[]>? Read { get; init; }

    /// <summary>Markdown names pictures by their paths from the report's folder, and none are written beside it.</summary>
    public bool KeepPictures { get; init; }

    /// <summary>
    /// Looks over a document that Gazette did not make, by its path and its bytes; null for a run that takes reports alone. Called
    /// from several threads.
    /// </summary>
    public Func<string, byte[], Compilation>? CheckDocument { get; init; }

    /// <summary>
    /// Says more about a document of a report without a mistake, as about fonts that the machine lacks. Called from several
    /// threads; what it says is not weighed by <see cref="Strict"/>.
    /// </summary>
    public Func<ReportInput, CompiledDocument, IEnumerable<Diagnostic>>? Inspect { get; init; }
}
