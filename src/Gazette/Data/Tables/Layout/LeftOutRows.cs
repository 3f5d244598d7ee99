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
    public Diagnostic? Describe(SourceSpan whole, SheetLayout layout, ImmutableArray<TableColumn> columns)
    {
        int[] skipped = [.. Enumerable.Range(0, columns.Length).Where(column => columns[column].Use == ColumnUse.Skipped)];
        bool isPlain = _hidden.Count == 0 && skipped.Length == 0 && _rows.TrueForAll(row => row.Kind == RowKind.Blank);
        if (isPlain)
        {
            return null;
        }

        HashSet<int> others = [.. _rows.Where(row => row.Kind != RowKind.Blank).Select(row => row.Number)];
        List<Words> parts = [];
        foreach (RowKind kind in Order)
        {
            // Hidden rows among the first ones are not read at all, and seem to be gaps.
            int[] rows = [.. _rows.Where(row => row.Kind == kind && (kind != RowKind.Blank || !others.Contains(row.Number))).Select(row => row.Number).Order()];
            if (rows.Length > 0)
            {
                parts.Add(LayoutWords.Rows(rows, kind));
            }
        }

        if (skipped.Length > 0)
        {
            Words words = LayoutWords.Columns([.. skipped.Select(column => (column, columns[column].Words))]);
            if (parts.Count == 0 && _hidden.Count == 0)
            {
                return LayoutDiagnostics.LeftOutColumns(whole, words, columns[skipped[0]].Words);
            }

            parts.Add(words);
        }

        return LayoutDiagnostics.LeftOut(whole, parts, _hidden, layout.Rows, _lastReport);
    }

    private void AddRow(LeftOutRow row)
    {
        if (_rows.Count < MostRows)
        {
            _rows.Add(row);
        }
    }
}
