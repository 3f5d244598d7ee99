using System.Collections.Immutable;
using Gazette.Data.Tables.Workbooks;
using Gazette.Sources;

namespace Gazette.Data.Tables.Layout;

/// <summary>Some rows of a sheet, none of them blank, cell by cell, with its merged cells.</summary>
internal sealed class SheetCells
{
    private readonly IReadOnlyList<TableRecord> _rows;
    private readonly CellArea[] _merged;

    public SheetCells(IReadOnlyList<TableRecord> rows, ImmutableArray<CellArea> merged)
    {
        _rows = rows;
        int last = rows.Count == 0 ? -1 : rows[^1].Number - 1;
        _merged = [.. merged.Where(area => area.FirstRow <= last)];
    }

    public int Count => _rows.Count;

    public TableRecord this[int row] => _rows[row];

    public string Text(int row, int column) => column < _rows[row].Cells.Length ? _rows[row].Cells[column].Text : "";

    public bool IsFilled(int row, int column) => Text(row, column).Length > 0;

    public int CountFilled(int row) => _rows[row].Cells.Count(cell => !cell.IsEmpty);

    public IEnumerable<string> Filled(int row) => _rows[row].Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text);

    public int FirstFilled(int row)
    {
        int column = 0;
        while (!IsFilled(row, column))
        {
            column++;
        }

        return column;
    }

    /// <summary>The number of columns up to the last filled one, or to the end of the merged cells that begin in it.</summary>
    public int WidthOf(int row)
    {
        int width = _rows[row].Cells.Length;
        while (width > 0 && !IsFilled(row, width - 1))
        {
            width--;
        }

        return width == 0 ? 0 : Math.Max(width, (AreaAt(row, width - 1)?.LastColumn ?? -1) + 1);
    }

    /// <summary>The merged cells that a cell belongs to.</summary>
    public CellArea? AreaAt(int row, int column)
    {
        int at = _rows[row].Number - 1;
        foreach (CellArea area in _merged)
        {
            if (area.FirstRow <= at && area.LastRow >= at && area.FirstColumn <= column && area.LastColumn >= column)
            {
                return area;
            }
        }

        return null;
    }

    /// <summary>The merged cells of a row that span several columns and no other row.</summary>
    public IEnumerable<CellArea> WideAreas(int row)
    {
        int at = _rows[row].Number - 1;
        return _merged.Where(area => area.FirstRow == at && area.LastRow == at && area.LastColumn > area.FirstColumn);
    }

    /// <summary>Whether merged cells span both rows.</summary>
    public bool AreMerged(int upper, int lower)
    {
        (int from, int to) = (_rows[upper].Number - 1, _rows[lower].Number - 1);
        return Array.Exists(_merged, area => area.FirstRow <= from && area.LastRow >= to);
    }

    /// <summary>Whether any merged cells touch the rows.</summary>
    public bool HasMerged(int first, int last)
    {
        (int from, int to) = (_rows[first].Number - 1, _rows[last].Number - 1);
        return Array.Exists(_merged, area => area.FirstRow <= to && area.LastRow >= from);
    }

    /// <summary>Whether a cell of the row is a number; a year or a month is more often part of a heading.</summary>
    public bool HasNumbers(int row) => Filled(row).Any(text => text.Any(char.IsDigit) && text.AsSpan().IndexOfAny("年月季") < 0);

    public SourceSpan SpanOf(int row, int column) => _rows[row].SpanOf(column);
}
