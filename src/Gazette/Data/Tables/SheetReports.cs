using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Data.Tables.Layout;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>The reports of one table: its layout from its first rows, then its records one after another, and at the end what was left out.</summary>
internal sealed class SheetReports(string path, ITableRecords records, TableOptions options, DataMap? underlay, TemplateRequirements? request)
{
    // Enough for the rows around headings that the base file names.
    private const int MostRowsToHead = 2_000;

    private readonly SourceFile _file = new(path, "");
    private readonly LeftOutRows _leftOut = new();

    // What stopped the reading of the table.
    private readonly DiagnosticBag _end = new();

    /// <summary>The rows; if the table cannot be read to its end, the last one contains the reason.</summary>
    /// <param name="bag">What was found when the table was opened.</param>
    public IEnumerable<ReportRow> Read(DiagnosticBag bag)
    {
        List<TableRecord> first = [.. ReadFirst()];
        if (first.Count == 0 && _end.HasErrors)
        {
            bag.AddRange(_end.ToSorted());
            yield return new ReportRow(_file, bag.ToSorted());
            yield break;
        }

        SheetLayout? layout = FindLayout(first, bag, out ImmutableArray<TableColumn> columns);
        if (layout is null || bag.HasErrors)
        {
            yield return new ReportRow(first.Count > 0 ? first[0].File : _file, bag.ToSorted());
            yield break;
        }

        RowReader reader = new(layout.Text, columns);
        bool needsNumbers = columns.Any(column => column.NeedsValue);
        SheetBody body = new(layout, [.. columns.Select(MeaningOf)], records.Merged, options.Settings, needsNumbers, options.VisibleRows);
        MixedPercentages percentages = new(columns, () => ReadAgain(first.Skip(layout.Body).FirstOrDefault()?.Number ?? 0));
        ReportRow? held = null;
        foreach (TableRecord record in first.Skip(layout.Body).Concat(ReadRest()))
        {
            RowKind kind = body.Classify(record, out Diagnostic? problem);
            _leftOut.Add(record, kind);
            if (kind != RowKind.Report)
            {
                continue;
            }

            if (held is not null)
            {
                yield return held;
            }

            percentages.Check(record, bag);
            held = new ReportRow(record, reader, problem, bag.ToSorted());
            bag = new DiagnosticBag();
        }

        if (held is null && !_end.HasErrors)
        {
            _end.Add(TableDiagnostics.NoRows(layout.Heads[0].Span.File.Span(0, layout.Heads[0].Span.File.Text.Length)));
        }

        if (held is not null)
        {
            yield return _leftOut.Describe(_file.Whole, layout, columns, records.Hides) is { } note ? held.With(note) : held;
        }

        if (_end.HasErrors)
        {
            bag.AddRange(_end.ToSorted());
            yield return new ReportRow(layout.Heads[0].Span.File, bag.ToSorted());
        }
    }

    private IEnumerable<TableRecord> ReadFirst()
    {
        int rows = 0;
        bool isToldFarther = true;
        while ((rows < LayoutFinder.MostRows || (isToldFarther && rows < MostRowsToHead)) && records.Read(_end) is { } record)
        {
            isToldFarther = options.Settings.Head is { } head && record.Number <= head.Last + 1;
            if (options.VisibleRows && record.IsHidden)
            {
                _leftOut.AddRange([new LeftOutRow(record.Number, RowKind.Hidden)]);
                continue;
            }

            rows++;
            yield return record;
        }
    }

    private IEnumerable<TableRecord> ReadRest()
    {
        while (!_end.HasErrors && records.Read(_end) is { } record)
        {
            yield return record;
        }
    }

    // What stops it stops the reading of the table as well, which then tells it.
    private IEnumerable<TableRecord> ReadAgain(int start)
    {
        DiagnosticBag bag = new();
        using ITableRecords? again = TableFile.Open(path, options, bag);
        while (!bag.HasErrors && again?.Read(bag) is { } record)
        {
            if (record.Number >= start && !(options.VisibleRows && record.IsHidden))
            {
                yield return record;
            }
        }
    }

    private SheetLayout? FindLayout(List<TableRecord> first, DiagnosticBag bag, out ImmutableArray<TableColumn> columns)
    {
        columns = [];
        if (first.Count == 0)
        {
            bag.Add(TableDiagnostics.NoRows(_file.Whole));
            return null;
        }

        IReadOnlyList<KnownMetric> metrics = KnownMetric.Collect(underlay, request);
        HeadNames names = new(metrics, request?.Fields ?? [], options.Settings.Columns);
        SheetCells cells = new(first, records.Merged);
        if (new LayoutFinder(cells, names.IsKnown).Find(options.Settings, bag) is not { } layout)
        {
            return null;
        }

        CheckHeads(layout, first, bag);
        if (bag.HasErrors)
        {
            return null;
        }

        columns =
        [
            .. new ColumnReader(names, options.Settings, records.Hides, bag)
                .Read(layout, layout.Body < first.Count ? first[layout.Body] : null)
                .Select(column => column with { HasBase = underlay is not null && HasValue(underlay, column.Path.AsSpan()) }),
        ];
        CheckSecondHead(layout, columns, first, bag);
        _leftOut.AddRange(layout.LeftOut);
        return layout;
    }

    // In short, a metric is its value: `lamp_flags: 400+ 面`.
    private static bool HasValue(DataNode node, ReadOnlySpan<string> path)
    {
        foreach (string name in path)
        {
            if (node is not DataMap map || map.Entries.FirstOrDefault(entry => entry.Key == name).Value is not { } inner)
            {
                return node is DataScalar && name == "value";
            }

            node = inner;
        }

        return !path.IsEmpty && node is not (DataScalar { IsNull: true } or DataAbsent);
    }

    // Errors in the cells of the headings, and cells without a heading in the first record.
    private static void CheckHeads(SheetLayout layout, List<TableRecord> first, DiagnosticBag bag)
    {
        foreach (TableRecord head in first.Where(record => layout.Rows.Contains(record.Number)))
        {
            bag.AddRange(head.Cells.Select((cell, i) => TableDiagnostics.FaultOf(cell, head.SpanOf(i), column: null)).OfType<Diagnostic>());
            ForbiddenCharacters.Report(head.File, bag);
            if (layout.Heads.Length == 1 && head.Cells[0].Text.Contains('，', StringComparison.Ordinal) && head.File.Row is null)
            {
                bag.Add(TableDiagnostics.WideComma(head.Span));
            }
        }

        if (layout.Body < first.Count)
        {
            CheckWidth(layout, first[layout.Body], bag);
        }
    }

    private static void CheckWidth(SheetLayout layout, TableRecord record, DiagnosticBag bag)
    {
        ImmutableArray<SheetHead> heads = layout.Heads;
        SourceFile file = heads[^1].Span.File;
        for (int column = 0; column < record.Cells.Length; column++)
        {
            // Cells of CSV beyond the headings are more often a separator too many.
            bool lacksHead = column < heads.Length ? heads[column].IsEmpty : record.File.Row is not null;
            if (lacksHead && !record.Cells[column].IsEmpty)
            {
                bag.Add(TableDiagnostics.EmptyHead(column < heads.Length ? heads[column].Span : file.Span(file.Text.Length, file.Text.Length), column));
            }
        }
    }

    // Words where numbers are expected, in the first row below the headings.
    private static void CheckSecondHead(SheetLayout layout, ImmutableArray<TableColumn> columns, List<TableRecord> first, DiagnosticBag bag)
    {
        if (layout.Body >= first.Count || bag.HasErrors)
        {
            return;
        }

        TableRecord record = first[layout.Body];
        if (record.Cells.Any(cell => cell.Text.Any(char.IsDigit)))
        {
            return;
        }

        int words = Enumerable.Range(0, Math.Min(columns.Length, record.Cells.Length))
            .Count(column => columns[column].IsMetricValue && !record.Cells[column].IsEmpty && !record.Cells[column].IsNone && !record.Cells[column].IsError);
        if (words > 1)
        {
            bag.Add(LayoutDiagnostics.UnclearSecondHead(record.Span, layout.Heads[0].Span, layout.Rows, record.Number));
        }
    }

    private static BodyColumn MeaningOf(TableColumn column) =>
        !column.IsRead ? BodyColumn.None
        : column.Use == ColumnUse.Name || column.Path is ["organization"] ? BodyColumn.Identity
        : column.IsMetricValue ? BodyColumn.Number
        : BodyColumn.Text;
}
