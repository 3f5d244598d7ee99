using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables.Layout;

/// <summary>Collects what is left out of a table, for the one note that says so.</summary>
internal sealed class LeftOutRows
{
    // A table may be larger than memory.
    private const int MostRows = 2_000;

    private static readonly RowKind[] Order =
    [
        RowKind.Title, RowKind.Above, RowKind.Units, RowKind.Numbering, RowKind.RepeatedHead, RowKind.Blank, RowKind.Unfilled, RowKind.Total, RowKind.Footer,
        RowKind.BelowEnd, RowKind.Skipped, RowKind.Hidden,
    ];

    private readonly List<LeftOutRow> _rows = [];
    private readonly List<int> _hidden = [];
    private readonly List<int> _gap = [];
    private int _next = -1;
    private int _lastReport;

    public void AddRange(IEnumerable<LeftOutRow> rows) => _rows.AddRange(rows);

    /// <summary>The next row of the table that is not blank.</summary>
    public void Add(TableRecord record, RowKind kind)
    {
        for (int row = _next; _next >= 0 && row < record.Number && _gap.Count < MostRows; row++)
        {
            _gap.Add(row);
        }

        _next = record.Next;
        if (kind != RowKind.Report)
        {
            AddRow(new LeftOutRow(record.Number, kind));
            return;
        }

        // Blank rows are told if there are records below them.
        _gap.ForEach(row => AddRow(new LeftOutRow(row, RowKind.Blank)));
        _gap.Clear();
        _lastReport = record.Number;
        if (record.IsHidden && _hidden.Count < MostRows)
        {
            _hidden.Add(record.Number);
        }
    }

    /// <summary>Null if there is nothing to tell: blank rows alone are not worth a word.</summary>
    /// <param name="isHidden">Whether the sheet hides a column.</param>
    public Diagnostic? Describe(SourceSpan whole, SheetLayout layout, ImmutableArray<TableColumn> columns, Func<int, bool> isHidden)
    {
        int[] skipped = [.. Enumerable.Range(0, columns.Length).Where(column => columns[column].Use == ColumnUse.Skipped)];
        int[] hidden = [.. Enumerable.Range(0, columns.Length).Where(column => columns[column].IsRead && isHidden(column))];
        List<Words> left = [.. Order.Select(DescribeRows).OfType<Words>()];
        if (left is [_] && _rows.TrueForAll(row => row.Kind == RowKind.Blank))
        {
            left.Clear();
        }

        if (skipped.Length > 0 && left.Count == 0 && _hidden.Count + hidden.Length == 0)
        {
            return LayoutDiagnostics.LeftOutColumns(whole, NameColumns(skipped, columns), columns[skipped[0]].Words);
        }

        left.AddRange(skipped.Length == 0 ? [] : [NameColumns(skipped, columns)]);
        List<Words> read = [];
        read.AddRange(_hidden.Count == 0 ? [] : [LayoutWords.Places(_hidden)]);
        read.AddRange(hidden.Length == 0 ? [] : [NameColumns(hidden, columns)]);
        return (left.Count, read.Count) switch
        {
            (0, 0) => null,
            (0, _) when _hidden.Count == 0 => LayoutDiagnostics.HiddenColumns(whole, Join(read), columns[hidden[0]].Words),
            (0, _) => LayoutDiagnostics.HiddenRows(whole, Join(read)),
            (_, 0) => LayoutDiagnostics.LeftOut(whole, Join(left), layout.Rows, _lastReport),
            _ => LayoutDiagnostics.LeftOutAndHidden(whole, Join(left), Join(read), layout.Rows, _lastReport),
        };
    }

    private Words? DescribeRows(RowKind kind)
    {
        // Hidden rows among the first ones are not read at all, and seem to be gaps.
        IEnumerable<LeftOutRow> all = _rows.Where(row => row.Kind == kind && (kind != RowKind.Blank || !IsOther(row.Number)));
        int[] rows = [.. all.Select(row => row.Number).Order()];
        return rows.Length == 0 ? null : LayoutWords.Rows(rows, kind);
    }

    private bool IsOther(int blank) => _rows.Exists(row => row.Number == blank && row.Kind != RowKind.Blank);

    private static Words NameColumns(int[] numbers, ImmutableArray<TableColumn> columns) =>
        LayoutWords.Columns([.. numbers.Select(column => (column, columns[column].Words))]);

    private static Words Join(IEnumerable<Words> parts) => Words.Join(parts, ", ", "、");

    private void AddRow(LeftOutRow row)
    {
        if (_rows.Count < MostRows)
        {
            _rows.Add(row);
        }
    }
}
