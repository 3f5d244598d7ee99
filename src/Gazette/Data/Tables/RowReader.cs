using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>Turns a row of a table into the map that a report file would contain; only what its cells say.</summary>
internal sealed class RowReader
{
    private const string NotAvailable = "-";

    private readonly ImmutableArray<TableColumn> _columns;
    private readonly ImmutableArray<RowKey> _keys;
    private readonly int _name;
    private readonly int _organization;

    /// <param name="header">The rows with the column headings, which say what the cells below them are.</param>
    public RowReader(string header, ImmutableArray<TableColumn> columns)
    {
        Header = header;
        _columns = columns;
        _keys = RowKey.Group(columns);
        _name = IndexOf(column => column.Use == ColumnUse.Name);
        _organization = IndexOf(column => column.Path is ["organization"]);
    }

    public string Header { get; }

    public ImmutableArray<TableColumn> Columns => _columns;

    /// <summary>The name of the row's documents: the cell under <c>name</c>, otherwise that under <c>organization</c>; null if both are empty.</summary>
    public string? NameOf(TableRecord record) =>
        TextOf(record, _name) ?? TextOf(record, _organization);

    private static string? TextOf(TableRecord record, int column) =>
        column >= 0 && column < record.Cells.Length && record.Cells[column] is { IsEmpty: false, IsNotAvailable: false } cell ? cell.Text : null;

    /// <summary>Null with the reason in the bag if the row is not a report.</summary>
    public DataMap? Read(TableRecord record, DiagnosticBag bag)
    {
        if (ForbiddenCharacters.Report(record.File, bag) || !HasItsCells(record, bag))
        {
            return null;
        }

        for (int i = 0; i < _columns.Length; i++)
        {
            TableCell cell = CellAt(record, i);
            if (!_columns[i].IsRead)
            {
                if (_columns[i].Use == ColumnUse.Unnamed && !cell.IsEmpty)
                {
                    bag.Add(TableDiagnostics.EmptyHead(record.SpanOf(i), i));
                }
            }
            else if (FaultOf(record, i) is { } fault)
            {
                bag.Add(fault);
            }
            else if (SpoiledNumber.IsOne(cell.Value?.Text ?? cell.Text, isPlain: true))
            {
                bag.Add(DataDiagnostics.SpoiledNumber(cell.Text, record.SpanOf(i)));
            }
            else if (_columns[i].NeedsValue && cell.IsEmpty)
            {
                bag.Add(TableDiagnostics.EmptyCell(_columns[i].Words, record.SpanOf(i), _columns[i].Span));
            }
        }

        return new DataMap(Read(_keys, record, isMetric: false), record.Span);
    }

    private TableCell CellAt(TableRecord record, int column) =>
        column >= record.Cells.Length ? new TableCell("", 0, 0)
        : _columns[column].Content is ColumnContent.Text or ColumnContent.Free ? record.Cells[column]
        : record.Cells[column].As(_columns[column].Content) is { IsNone: true } none ? none with { Text = NotAvailable }
        : record.Cells[column].As(_columns[column].Content);

    private Diagnostic? FaultOf(TableRecord record, int column) =>
        column < record.Cells.Length ? TableDiagnostics.FaultOf(record.Cells[column], record.SpanOf(column), _columns[column]) : null;

    private ImmutableArray<DataEntry> Read(ImmutableArray<RowKey> keys, TableRecord record, bool isMetric)
    {
        ImmutableArray<DataEntry>.Builder entries = ImmutableArray.CreateBuilder<DataEntry>(keys.Length);
        foreach (RowKey key in keys)
        {
            // The place of `metrics` as a whole is the row: a metric without a column is reported there.
            SourceSpan keySpan = key.Name == "metrics" && !isMetric ? record.Span : key.Span;
            if (Read(key, record) is { } value)
            {
                entries.Add(new DataEntry(key.Name, keySpan, value));
            }
        }

        return entries.DrainToImmutable();
    }

    private DataNode? Read(RowKey key, TableRecord record)
    {
        if (key.Column >= 0)
        {
            return Read(CellAt(record, key.Column), record.SpanOf(key.Column), _columns[key.Column].Content, CellNotation.Of(record));
        }

        // A metric without a value is dropped, whatever else the row says about it.
        if (key.MetricColumn >= 0 && CellAt(record, key.MetricColumn).IsNotAvailable)
        {
            return new DataAbsent(record.SpanOf(key.MetricColumn));
        }

        ImmutableArray<DataEntry> inner = Read(key.Inner, record, isMetric: true);
        return inner.IsEmpty ? null : new DataMap(inner.InsertRange(0, key.Constants), record.Span);
    }

    private static DataNode? Read(TableCell cell, SourceSpan span, ColumnContent content, Notation notation) =>
        cell.IsEmpty || cell.IsError || cell.IsUncalculated ? null
        : cell.IsNotAvailable ? new DataAbsent(span)
        : cell.IsText && content == ColumnContent.Free ? new DataScalar(cell.Text, IsPlain: false, span, notation)
        : cell.Value?.Decimals is { } decimals ? DataScalar.Unquoted(cell.Text, span, notation) with { Decimals = decimals }
        : DataScalar.Unquoted(cell.Text, span, notation);

    private bool HasItsCells(TableRecord record, DiagnosticBag bag)
    {
        if (record.Cells.Length > _columns.Length)
        {
            int extra = Enumerable.Range(_columns.Length, record.Cells.Length - _columns.Length).FirstOrDefault(i => !record.Cells[i].IsEmpty, -1);
            if (extra >= 0)
            {
                bag.Add(record.File.Row is null
                    ? TableDiagnostics.UnevenRow(record.Cells.Length, _columns.Length, record.SpanOf(extra), _columns[^1].Span.File)
                    : TableDiagnostics.EmptyHead(record.SpanOf(extra), extra));
                return false;
            }
        }
        else if (record.Cells.Length < _columns.Length && record.File.Row is null)
        {
            bag.Add(TableDiagnostics.UnevenRow(record.Cells.Length, _columns.Length, record.SpanOf(record.Cells.Length - 1), _columns[^1].Span.File));
            return false;
        }

        return true;
    }

    private int IndexOf(Func<TableColumn, bool> isWanted)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            if (isWanted(_columns[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
