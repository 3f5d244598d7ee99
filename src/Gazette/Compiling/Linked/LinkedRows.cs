using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Data;
using Gazette.Data.Formats;
using Gazette.Data.Tables;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Compiling.Linked;

/// <summary>The rows and columns that one table or list of a report asks for.</summary>
/// <param name="link">The map with the key <c>from</c>.</param>
/// <param name="report">The whole report, which conditions may refer to.</param>
internal sealed class LinkedRows(DataMap link, DataMap report, DiagnosticBag bag)
{
    private LinkedSheet _sheet = null!;
    private int _head;

    /// <summary>The columns that were asked for, with the names that they get.</summary>
    public ImmutableArray<(int Index, string Name, SourceSpan Place)> Columns { get; private set; } = [];

    public ImmutableArray<int> Rows { get; private set; } = [];

    /// <summary>False, with the reason in the bag, if the rows cannot be found.</summary>
    public bool Find(BoundedCache<(string Path, string? Sheet), LinkedSheet> sheets, ISet<FileStamp> read)
    {
        if (ScalarOf("from") is not { } from || Open(from, sheets, read) is not { } sheet)
        {
            return false;
        }

        _sheet = sheet;
        (string Column, string Wanted, SourceSpan Place)[]? conditions = ReadConditions();
        (string Column, string Name, SourceSpan Place)[]? asked = ReadColumns();
        DataScalar? order = ScalarOf("order");
        bool isDown = order?.Text.StartsWith('-') == true;
        string? by = isDown ? order!.Text[1..] : order?.Text;
        if (conditions is null || asked is null || sheet.Records.IsEmpty)
        {
            return false;
        }

        string[] named = [.. conditions.Select(condition => condition.Column), .. asked.Select(column => column.Column)];
        _head = sheet.FindHead(by is null ? named : [.. named, by]);
        (int Index, string Wanted)[] wanted = [.. conditions.Select(condition => (IndexOf(condition.Column, condition.Place), condition.Wanted))];
        int sorting = by is null ? -1 : IndexOf(by, order!.Span);
        Columns = asked.Length > 0
            ? [.. asked.Select(column => (IndexOf(column.Column, column.Place), column.Name, column.Place))]
            : [.. AllColumns(wanted)];
        if (bag.HasErrors)
        {
            return false;
        }

        IEnumerable<int> rows = wanted is [var first, ..]
            ? sheet.Find(_head, first.Index, first.Wanted).Where(row => wanted.All(one => sheet.CellOf(row, one.Index).Text == one.Wanted))
            : Enumerable.Range(_head + 1, sheet.Records.Length - _head - 1);
        Rows = sorting < 0 ? [.. rows] : Sort([.. rows], sorting, isDown);
        if (Rows.IsEmpty)
        {
            bag.Add(LinkedDiagnostics.NoRows(from.Text, from.Span));
        }

        return true;
    }

    /// <summary>A cell as a table takes it, or, with its number or date, as a list does.</summary>
    public DataScalar Cell(int row, int column, bool asValue)
    {
        TableRecord record = _sheet.Records[row];
        TableCell cell = _sheet.CellOf(row, column);
        SourceSpan place = record.SpanOf(column);
        if (TableDiagnostics.FaultOf(cell, place, column: null) is { } fault)
        {
            bag.Add(fault);
        }

        return asValue
            ? DataScalar.Unquoted(ValueOf(cell), place, CellNotation.Of(record))
            : new DataScalar(cell.Text, IsPlain: true, place, CellNotation.Of(record));
    }

    public SourceSpan PlaceOf(int row) => _sheet.Records[row].Span;

    private LinkedSheet? Open(DataScalar from, BoundedCache<(string Path, string? Sheet), LinkedSheet> sheets, ISet<FileStamp> read)
    {
        string? named = LinkedPath.Resolve(new Phrase(from.Text, from.Span), out Words? problem);
        if (named is null || !TableFile.IsTable(from.Text))
        {
            bag.Add(LinkedDiagnostics.BadPath(from.Span, problem ?? LinkedWords.OtherKind));
            return null;
        }

        string path = Path.GetFullPath(named);
        LinkedSheet sheet = sheets.Get((path, ScalarOf("sheet")?.Text));
        read.Add(new FileStamp(path, sheet.Hash));
        bag.AddRange(sheet.Diagnostics);
        if (sheet.Problem is not null || sheet.IsTooLarge)
        {
            bag.Add(sheet.Problem is { } unread
                ? LinkedDiagnostics.Unreadable(from.Text, from.Span, unread)
                : LinkedDiagnostics.TooLarge(from.Text, from.Span, LinkedSheet.Limit));
            return null;
        }

        return sheet;
    }

    private (string Column, string Wanted, SourceSpan Place)[]? ReadConditions()
    {
        if (ValueOf("where") is not { } where)
        {
            return [];
        }

        if (where is not DataMap map || map.Entries.Any(entry => entry.Value is not DataScalar))
        {
            bag.Add(LinkedDiagnostics.WrongForm("where", where.Span, LinkedWords.Conditions));
            return null;
        }

        ReportTexts texts = new(report, bag);
        return [.. map.Entries.Select(entry => (entry.Key, texts.Fill((DataScalar)entry.Value), entry.KeySpan))];
    }

    private (string Column, string Name, SourceSpan Place)[]? ReadColumns() => ValueOf("columns") switch
    {
        null => [],
        DataList list when list.Items.All(item => item is DataScalar) =>
            [.. list.Items.Cast<DataScalar>().Select(column => (column.Text, column.Text, column.Span))],
        DataMap map when map.Entries.All(entry => entry.Value is DataScalar) =>
            [.. map.Entries.Select(entry => (entry.Key, ((DataScalar)entry.Value).Text, entry.KeySpan))],
        var other => Refuse(other),
    };

    private (string Column, string Name, SourceSpan Place)[]? Refuse(DataNode columns)
    {
        bag.Add(LinkedDiagnostics.WrongForm("columns", columns.Span, LinkedWords.Columns));
        return null;
    }

    // Without a choice all columns but those of the conditions, which are the same in every row.
    private IEnumerable<(int Index, string Name, SourceSpan Place)> AllColumns((int Index, string Wanted)[] conditions)
    {
        ImmutableArray<TableCell> heads = _sheet.Records[_head].Cells;
        for (int i = 0; i < heads.Length; i++)
        {
            if (!heads[i].IsEmpty && !Array.Exists(conditions, condition => condition.Index == i))
            {
                yield return (i, heads[i].Text, _sheet.Records[_head].SpanOf(i));
            }
        }
    }

    private ImmutableArray<int> Sort(ImmutableArray<int> rows, int column, bool isDown)
    {
        bool areNumbers = rows.All(row => NumberOf(row) is not null);
        int[] sorted = areNumbers ? [.. rows.OrderBy(NumberOf)] : [.. rows.OrderBy(row => ValueOf(_sheet.CellOf(row, column)), StringComparer.Ordinal)];
        return isDown ? [.. Enumerable.Reverse(sorted)] : [.. sorted];

        decimal? NumberOf(int row) => QuantityParser.TryParse(ValueOf(_sheet.CellOf(row, column)), out Quantity quantity, out _) ? quantity.Number : null;
    }

    // The number or the date, where the sheet shows it in another form.
    private static string ValueOf(TableCell cell) => cell.Value is { } value ? value.Text : cell.Text;

    private int IndexOf(string column, SourceSpan place)
    {
        int index = _sheet.IndexOf(_head, column);
        if (index < 0)
        {
            bag.Add(LinkedDiagnostics.NoSuchColumn(column, place, _sheet.Records[_head].Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text)));
        }

        return index;
    }

    private DataScalar? ScalarOf(string key)
    {
        DataNode? value = ValueOf(key);
        if (value is not null and not DataScalar)
        {
            bag.Add(LinkedDiagnostics.WrongForm(key, value.Span, ExpectedWords.Text));
        }

        return value as DataScalar;
    }

    private DataNode? ValueOf(string key) =>
        link.Entries.FirstOrDefault(entry => entry.Key == key).Value is { } value and not DataScalar { IsNull: true } ? value : null;
}
