using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Fixing;

namespace Gazette.Building;

/// <summary>What became of one report of a run.</summary>
/// <param name="Diagnostics">Sorted by place.</param>
/// <param name="Files">The full paths of its documents: those written, or those that a build would write; none where there is an error.</param>
/// <param name="Outdated">Of those files, the ones that say something else than a build would write, or are not there.</param>
/// <param name="Bug">What a bug of ours threw, for those who mend it; a diagnostic tells the user.</param>
public sealed record ReportOutcome(
    ReportInput Input, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files, ImmutableArray<OutdatedFile> Outdated, Exception? Bug = null)
{
    /// <summary>Nothing was to be done: its documents stand as an earlier run has written them.</summary>
    public bool IsUpToDate { get; init; }

    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>A document on the disk that is not what its report says now.</summary>
/// <param name="Path">In full.</param>
/// <param name="Difference">From what stands there to what a build would write, for Markdown.</param>
public sealed record OutdatedFile(string Path, OutdatedState State, UnifiedDiff? Difference = null);

/// <summary>How a document came to differ from what its report says.</summary>
public enum OutdatedState
{
    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>Its report, or what that is made with, has changed since it was written.</summary>
    Stale,

    /// <summary>Somebody has changed it after it was written.</summary>
    Changed,
}
