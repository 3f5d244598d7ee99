using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ExcelDataReader;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>The rows of one sheet of a workbook, <c>.xlsx</c> or <c>.xls</c>.</summary>
internal sealed class ExcelRecords : ITableRecords
{
    private const int MostCells = 4_000;

    // A single cell far below the others makes a sheet of a million rows.
    private const int MostBlankRows = 10_000;

    private readonly string _path;
    private readonly IExcelDataReader _reader;
    private readonly string _sheet;
    private readonly ImmutableArray<CellRange> _merged;
    private readonly Dictionary<string, string> _errors;
    private int _row;

    private ExcelRecords(string path, IExcelDataReader reader, Dictionary<string, string> errors)
    {
        _path = path;
        _reader = reader;
        _errors = errors;
        _sheet = reader.Name;
        _merged = [.. (reader.MergeCells ?? []).Where(range => range.FromRow != range.ToRow || range.FromColumn != range.ToColumn)];
    }

    /// <summary>Null with the reason in the bag if it cannot be read.</summary>
    /// <param name="sheet">Its name; null for the first visible sheet.</param>
    /// <param name="stream">Closed together with the records.</param>
    public static ExcelRecords? Open(string path, Stream stream, string? sheet, DiagnosticBag bag)
    {
        SourceSpan whole = new SourceFile(path, "").Whole;

        // The old format gives its code page as a number, and the package looks it up in the process.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Guard(whole, bag, () => Choose(path, stream, sheet, whole, bag));
    }

    public TableRecord? Read(DiagnosticBag bag)
    {
        int blank = 0;
        while (Guard(new SourceFile(_path, "").Whole, bag, ReadRow) is { } record)
        {
            if (FindMerged() is { } range)
            {
                bag.Add(TableDiagnostics.MergedCells(record.SpanOf(range.FromColumn), Describe(range)));
                return null;
            }

            if (record.Cells.Length > MostCells)
            {
                bag.Add(TableDiagnostics.TooManyColumns(record.SpanOf(MostCells), MostCells));
                return null;
            }

            if (!record.IsBlank)
            {
                return record;
            }

            if (++blank > MostBlankRows)
            {
                bag.Add(TableDiagnostics.TooManyBlankRows(record.File.Span(0, 0), MostBlankRows));
                return null;
            }
        }

        return null;
    }

    public void Dispose() => _reader.Dispose();

    private static ExcelRecords? Choose(string path, Stream stream, string? wanted, SourceSpan whole, DiagnosticBag bag)
    {
        if (!WorkbookArchive.IsBounded(stream, whole, bag) || FindSheet(stream, wanted, whole, bag) is not { } name)
        {
            return null;
        }

        Dictionary<string, string> errors = WorkbookErrors.Find(stream, name);
        IExcelDataReader reader = ExcelReaderFactory.CreateReader(stream);
        while (reader.Name != name && reader.NextResult())
        {
        }

        return new ExcelRecords(path, reader, errors);
    }

    private static string? FindSheet(Stream stream, string? wanted, SourceSpan whole, DiagnosticBag bag)
    {
        using IExcelDataReader reader = ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration { LeaveOpen = true });
        List<string> names = [];
        List<string> visible = [];
        do
        {
            names.Add(reader.Name);
            if (reader.VisibleState == "visible")
            {
                visible.Add(reader.Name);
            }
        }
        while (reader.NextResult());

        string? name = wanted is null ? visible.Concat(names).FirstOrDefault() : names.Find(name => name == wanted);
        if (name is null)
        {
            bag.Add(TableDiagnostics.NoSuchSheet(whole, wanted ?? "", names));
        }
        else if (wanted is null && visible.Count > 1)
        {
            bag.Add(TableDiagnostics.SheetTaken(whole, name, visible));
        }

        return name;
    }

    private TableRecord? ReadRow()
    {
        if (!_reader.Read())
        {
            return null;
        }

        _row++;
        StringBuilder text = new();
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>(_reader.FieldCount);
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>(_reader.FieldCount);
        for (int column = 0; column < Math.Min(_reader.FieldCount, MostCells + 1); column++)
        {
            text.Append(column == 0 ? "" : "\t");
            string shown = ErrorAt(column)
                ?? UnicodeComposition.Join(ExcelCell.Show(_reader.GetValue(column), _reader.GetNumberFormatString(column)).ReplaceLineEndings("\n"));
            starts.Add(text.Length);
            text.Append(shown.Replace('\n', ' ').Replace('\t', ' '));
            cells.Add(new TableCell(TableCell.Trim(shown), starts[^1], text.Length));
        }

        SheetRow row = new(_sheet, _row, starts.DrainToImmutable());
        return new TableRecord(new SourceFile(_path, text.ToString(), row), cells.DrainToImmutable());
    }

    private string? ErrorAt(int column) =>
        _errors.Count == 0 ? null : _errors.GetValueOrDefault(SheetRow.NameColumn(column) + _row.ToString(CultureInfo.InvariantCulture));

    private CellRange? FindMerged() => _merged.FirstOrDefault(range => range.FromRow <= _row - 1 && range.ToRow >= _row - 1);

    private static string Describe(CellRange range) =>
        $"{SheetRow.NameColumn(range.FromColumn)}{range.FromRow + 1}:{SheetRow.NameColumn(range.ToColumn)}{range.ToRow + 1}";

    // Any exception of the package is blamed on the file, because the package reads every valid workbook.
    private static T? Guard<T>(SourceSpan whole, DiagnosticBag bag, Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or (IOException and not EndOfStreamException)))
        {
            bag.Add(exception is ExcelDataReader.Exceptions.InvalidPasswordException
                ? TableDiagnostics.Locked(whole)
                : TableDiagnostics.UnreadableWorkbook(whole));
            return null;
        }
    }
}
