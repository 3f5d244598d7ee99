using System.Collections.Immutable;
using Gazette.Data.Tables;
using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>A report with changes, to be built.</summary>
/// <param name="File">The file, a line of it, or the row as a text.</param>
/// <param name="Row">For a row of a table.</param>
public sealed record TrialSource(SourceFile File, ReportRow? Row)
{
    /// <summary>The whole file with the changes; null for a workbook, which is not written.</summary>
    internal byte[]? Content { get; init; }

    /// <summary>What changes in a workbook.</summary>
    internal ImmutableArray<CellChange> Cells { get; init; } = [];

    /// <summary>Tells sources of one report apart.</summary>
    internal string Key => Cells.IsEmpty ? File.Text : string.Join('\n', Cells);
}
