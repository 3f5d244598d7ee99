using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Batches;

/// <summary>What became of one report of a run.</summary>
/// <param name="Diagnostics">Sorted by place.</param>
/// <param name="Files">The full paths of its documents: those written, or those that a build would write; none where there is an error.</param>
/// <param name="Outdated">Of those files, the ones that say something else than a build would write, or are not there.</param>
/// <param name="Bug">What a bug of ours threw, for those who mend it; a diagnostic tells the user.</param>
public sealed record ReportOutcome(
    ReportInput Input, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files, ImmutableArray<OutdatedFile> Outdated, Exception? Bug = null)
{
    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>A document on the disk that is not what its report says now.</summary>
public sealed record OutdatedFile(string Path, bool IsMissing);
