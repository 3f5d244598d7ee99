using System.Collections.Immutable;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>The cells of a row up to its last one.</summary>
/// <param name="Number">As Excel shows it, from 1.</param>
/// <param name="IsHidden">By a filter or by hand.</param>
internal sealed record WorkbookRow(int Number, ImmutableArray<WorkbookCell> Cells, bool IsHidden = false);
