using System.Collections.Immutable;
using Gazette.Data.Tables.Workbooks;
using Gazette.Diagnostics;

namespace Gazette.Data.Tables;

/// <summary>The part of a table that is in a range of cells: everything else counts as blank.</summary>
internal sealed class AreaRecords : ITableRecords
{
    private readonly ITableRecords _records;
    private readonly CellArea _area;

    private AreaRecords(ITableRecords records, CellArea area) => (_records, _area) = (records, area);

    /// <param name="area">Null for the whole table.</param>
    public static ITableRecords Of(ITableRecords records, CellArea? area) => area is { } range ? new AreaRecords(records, range) : records;

    public ImmutableArray<CellArea> Merged => _records.Merged;

    public bool Hides(int column) => _records.Hides(column);

    public TableRecord? Read(DiagnosticBag bag)
    {
        while (_records.Read(bag) is { } record && record.Number - 1 <= _area.LastRow)
        {
            if (record.Number - 1 >= _area.FirstRow && Cut(record) is { IsBlank: false } cut)
            {
                return cut;
            }
        }

        return null;
    }

    public void Dispose() => _records.Dispose();

    private TableRecord Cut(TableRecord record) => record with
    {
        Cells =
        [
            .. record.Cells.Take(_area.LastColumn + 1)
                .Select((cell, column) => column < _area.FirstColumn ? new TableCell("", cell.Start, cell.End) : cell),
        ],
    };
}
