using System.Buffers;
using System.Collections.Immutable;
using Gazette.Data.Tables.Workbooks;
using Gazette.Diagnostics;

namespace Gazette.Data.Tables.Layout;

/// <summary>
/// Tells the records of a sheet from the rows around and between them, one row after another. A row that may be either is an error of that row.
/// </summary>
/// <param name="columns">For each column what it is for; one without use has no part in what a row is.</param>
/// <param name="merged">The merged cells of the sheet.</param>
/// <param name="needsNumbers">Whether a record must have a number of its own.</param>
internal sealed class SheetBody(
    SheetLayout layout, ImmutableArray<BodyColumn> columns, ImmutableArray<CellArea> merged, TableSettings settings, bool needsNumbers, bool visibleRows)
{
    private const int LongestName = 30;

    private static readonly SearchValues<char> NoteMarks = SearchValues.Create("：:，；。;!！?？");

    private readonly int[] _names = [.. Enumerable.Range(0, columns.Length).Where(column => columns[column] == BodyColumn.Identity)];
    private bool _isBelowEnd;
    private bool _isBelowOtherHeads;

    /// <param name="problem">Why it is not clear whether a record is one; otherwise null.</param>
    public RowKind Classify(TableRecord record, out Diagnostic? problem)
    {
        problem = null;
        if (visibleRows && record.IsHidden)
        {
            return RowKind.Hidden;
        }

        if (record.Number > settings.End)
        {
            return RowKind.BelowEnd;
        }

        if (!settings.Skip.IsEmpty && settings.Skip.Any(rows => rows.Contains(record.Number)))
        {
            return RowKind.Skipped;
        }

        // 合计 and 填表人 may be below the numbers of rows, which are not read.
        string opening = record.Cells.First(cell => !cell.IsEmpty).Text;
        if (RowWords.IsTotal(opening) || Array.Exists(_names, column => RowWords.IsTotal(TextAt(record, column))))
        {
            return RowKind.Total;
        }

        int first = FindFilled(record, 0);
        if (IsFooter(opening, record) || (_isBelowEnd && !HasNumbers(record)))
        {
            _isBelowEnd = true;
            return RowKind.Footer;
        }

        if (first < 0)
        {
            return IsWider(record) ? RowKind.Report : RowKind.Unfilled;
        }

        string text = record.Cells[first].Text;
        if (RowWords.IsTotal(text))
        {
            return RowKind.Total;
        }

        problem = _isBelowOtherHeads || (_isBelowEnd && settings.End is null) ? LayoutDiagnostics.RowBelowFooter(record)
            : IsHead(text, first) ? IsRepeatedHead(record) ? null : LayoutDiagnostics.OtherHeads(record, layout)
            : IsNote(record, first, text) ? LayoutDiagnostics.UnclearRow(record, text, layout)
            : FindMerged(record) is { } area ? TableDiagnostics.MergedCells(record.SpanOf(area.FirstColumn), area.ToString())
            : null;
        // Below other headings, numbers are not what these headings say.
        _isBelowOtherHeads |= problem is not null && IsHead(text, first);
        return problem is null && IsHead(text, first) ? RowKind.RepeatedHead : RowKind.Report;
    }

    private int FindFilled(TableRecord record, int from)
    {
        for (int column = from; column < Math.Min(record.Cells.Length, columns.Length); column++)
        {
            if (columns[column] != BodyColumn.None && !record.Cells[column].IsEmpty)
            {
                return column;
            }
        }

        return -1;
    }

    // Cells in columns without a heading are errors of a record.
    private bool IsWider(TableRecord record)
    {
        for (int column = 0; column < record.Cells.Length; column++)
        {
            if (!record.Cells[column].IsEmpty && (column >= columns.Length || layout.Heads[column].IsEmpty))
            {
                return true;
            }
        }

        return false;
    }

    private static string TextAt(TableRecord record, int column) => column < record.Cells.Length ? record.Cells[column].Text : "";

    // 填表人：张三; or 备注 alone, if the row has no numbers, because a record may have that name.
    private bool IsFooter(string text, TableRecord record) => RowWords.IsFooter(text) || (RowWords.IsFooterWord(text) && !HasNumbers(record));

    private bool HasNumbers(TableRecord record)
    {
        for (int column = 0; column < Math.Min(record.Cells.Length, columns.Length); column++)
        {
            if (columns[column] == BodyColumn.Number && record.Cells[column].Text.Any(char.IsDigit))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHead(string text, int column) => layout.Heads[column].Parts is [.., var part] && part.Length == text.Length && part == text;

    private bool IsRepeatedHead(TableRecord record)
    {
        for (int column = 0; column < Math.Min(record.Cells.Length, columns.Length); column++)
        {
            string text = HeadText.Normalize(record.Cells[column].Text);
            if (text.Length > 0 && layout.Heads[column].Parts.LastOrDefault() != text)
            {
                return false;
            }
        }

        return true;
    }

    // Words that are alone in their row and no name: a note, or the name of a group of records.
    private bool IsNote(TableRecord record, int first, string text) =>
        FindFilled(record, first + 1) < 0
        && columns.Count(column => column != BodyColumn.None) > 1
        && (needsNumbers || text.Length > LongestName || text.AsSpan().ContainsAny(NoteMarks)
            || merged.Any(area => area.FirstRow == record.Number - 1 && area.FirstColumn <= first && area.LastColumn > first));

    private CellArea? FindMerged(TableRecord record)
    {
        foreach (CellArea area in merged)
        {
            if (area.FirstRow <= record.Number - 1 && area.LastRow >= record.Number - 1 && Touches(area))
            {
                return area;
            }
        }

        return null;
    }

    private bool Touches(CellArea area)
    {
        for (int column = area.FirstColumn; column <= Math.Min(area.LastColumn, columns.Length - 1); column++)
        {
            if (columns[column] != BodyColumn.None)
            {
                return true;
            }
        }

        return false;
    }
}
