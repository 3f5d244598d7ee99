using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Fixing;
using Gazette.Verifying;

namespace Gazette.Building;

/// <summary>What became of one report of a run.</summary>
/// <param name="Diagnostics">Sorted by place.</param>
/// <param name="Files">The full paths of its documents: those written, or those that a build would write; none if there is an error.</param>
/// <param name="Outdated">Those of the files that are missing or differ from what a build would write.</param>
/// <param name="Bug">The exception thrown by a bug in Gazette, for developers; a diagnostic reports it to the user.</param>
public sealed record ReportOutcome(
    ReportInput Input, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files, ImmutableArray<OutdatedFile> Outdated, Exception? Bug = null)
{
    /// <summary>Its documents were already up to date, so nothing was or would be written.</summary>
    public bool IsUpToDate { get; init; }

    /// <summary>The full paths of what a report was made from that could not be built, or that is only shown; no manifest lists them.</summary>
    public ImmutableArray<string> Read { get; init; } = [];

    /// <summary>What was compared, in a run that compares the formats of documents; a document that could not be read is not among them.</summary>
    public ImmutableArray<VerifiedDocument> Verified { get; init; } = [];

    /// <summary>The outcome for a log of a run that only compares: each document that is not up to date is an error.</summary>
    public ReportOutcome WithOutdatedAsErrors() => Outdated.IsEmpty
        ? this
        : this with { Diagnostics = [.. Diagnostics, .. Outdated.Select(file => BuildDiagnostics.NotUpToDate(file, Input.Span))] };

    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>A document on the disk that differs from what its report says now.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Difference">From the current file to what a build would write; for Markdown only.</param>
public sealed record OutdatedFile(string Path, OutdatedState State, UnifiedDiff? Difference = null);

/// <summary>Why a document differs from what its report says.</summary>
public enum OutdatedState
{
    /// <summary>The file does not exist.</summary>
    Missing,

    /// <summary>Its report, or something that the report is built with, has changed since the document was written.</summary>
    Stale,

    /// <summary>Somebody has changed the document since it was written.</summary>
    Changed,

    /// <summary>Nothing says that Gazette wrote the file.</summary>
    Foreign,
}
