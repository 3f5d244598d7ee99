using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Fixing.Pull;

/// <summary>What of the edits of a document goes back into its report.</summary>
/// <param name="Content">The report's file with what goes back; a workbook is not changed.</param>
/// <param name="Edits">How many edits the document has.</param>
/// <param name="Taken">How many of them go back.</param>
/// <param name="Diagnostics">What does not go back, and what changes along with what does.</param>
public sealed record PulledReport(byte[] Content, UnifiedDiff Diff, int Edits, int Taken, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>For a row of a workbook: what a person has to type there.</summary>
    public ImmutableArray<CellChange> Cells { get; init; } = [];
}
