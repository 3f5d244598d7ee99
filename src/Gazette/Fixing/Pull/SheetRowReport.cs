using Gazette.Data.Tables;

namespace Gazette.Fixing.Pull;

/// <summary>A report that is a row of a workbook. The workbook is not written: what changes is said, cell by cell.</summary>
internal sealed class SheetRowReport : EditedReport
{
    private readonly ReportRow _row;

    private SheetRowReport(ReportRow row, ReportData data)
        : base(data) => _row = row;

    /// <inheritdoc/>
    public override TrialSource Unchanged => new(_row.File, _row);

    public static SheetRowReport? Open(ReportRow row) => ReportData.Of(row) is { } data ? new SheetRowReport(row, data) : null;

    /// <inheritdoc/>
    public override TrialSource? Write(IReadOnlyCollection<SourceChange> changes) => RowChanges.Of(_row, changes) is { } changed
        ? new TrialSource(changed.Row.File, changed.Row) { Cells = RowChanges.Describe(_row, changes) }
        : null;
}
