using System.Collections.Immutable;
using System.Text;
using Gazette.Data.Tables.Workbooks;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>The rows of one sheet of a workbook, <c>.xlsx</c> or <c>.xls</c>.</summary>
internal sealed class ExcelRecords : ITableRecords
{
    private const int MostCells = 4_000;

    // A single cell far below the others is more often a slip than a report.
    private const int MostBlankRows = 10_000;

    private readonly string _path;
    private readonly IWorkbook _workbook;
    private readonly ISheetRows _rows;
    private readonly string _sheet;

    private ExcelRecords(string path, IWorkbook workbook, WorkbookSheet sheet)
    {
        _path = path;
        _workbook = workbook;
        _sheet = sheet.Name;
        _rows = workbook.Open(sheet);
    }

    /// <summary>Null with the reason in the bag if it cannot be read.</summary>
    /// <param name="stream">Closed together with the records.</param>
    public static ITableRecords? Open(string path, Stream stream, TableOptions options, DiagnosticBag bag)
    {
        SourceSpan whole = new SourceFile(path, "").Whole;

        // The old format gives its code page as a number, and the package looks it up in the process.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Guard(whole, bag, () => Choose(path, stream, options, whole, bag));
    }

    public ImmutableArray<CellArea> Merged => _rows.Merged;

    public bool Hides(int column) => _rows.Hides(column);

    public TableRecord? Read(DiagnosticBag bag)
    {
        int last = 0;
        int blank = 0;
        while (Guard(new SourceFile(_path, "").Whole, bag, _rows.Read) is { } row)
        {
            TableRecord record = ToRecord(row);
            if (row.Cells.Length > MostCells)
            {
                bag.Add(TableDiagnostics.TooManyColumns(record.SpanOf(MostCells), MostCells));
                return null;
            }

            // Rows without cells may be missing in the file.
            blank += last == 0 ? 0 : row.Number - last - 1;
            last = row.Number;
            if (!record.IsBlank && blank <= MostBlankRows)
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

    public void Dispose()
    {
        _rows.Dispose();
        _workbook.Dispose();
    }

    private static ITableRecords? Choose(string path, Stream stream, TableOptions options, SourceSpan whole, DiagnosticBag bag)
    {
        if (!WorkbookArchive.IsReadable(stream, whole, bag))
        {
            return null;
        }

        IWorkbook workbook = Workbook.Open(stream);
        if (options.Range is { } range)
        {
            if (WorkbookArea.Find(workbook, range, options.Sheet) is not { } found)
            {
                bag.Add(TableDiagnostics.UnknownRange(whole, range, [.. workbook.Areas.Select(area => area.Name)]));
                return null;
            }

            return FindSheet(workbook.Sheets, found.Sheet ?? options.Sheet, whole, bag) is { } of
                ? AreaRecords.Of(new ExcelRecords(path, workbook, of), found.Area)
                : null;
        }

        return FindSheet(workbook.Sheets, options.Sheet, whole, bag) is { } sheet ? new ExcelRecords(path, workbook, sheet) : null;
    }

    private static WorkbookSheet? FindSheet(ImmutableArray<WorkbookSheet> sheets, string? wanted, SourceSpan whole, DiagnosticBag bag)
    {
        string[] visible = [.. sheets.Where(sheet => sheet.IsVisible).Select(sheet => sheet.Name)];
        WorkbookSheet? found = sheets.FirstOrDefault(sheet => wanted is null ? sheet.IsVisible || visible.Length == 0 : sheet.Name == wanted);
        if (found is null)
        {
            bag.Add(TableDiagnostics.NoSuchSheet(whole, wanted ?? "", [.. sheets.Select(sheet => sheet.Name)]));
        }
        else if (wanted is null && visible.Length > 1)
        {
            bag.Add(TableDiagnostics.SheetTaken(whole, found.Name, visible));
        }

        return found;
    }

    private TableRecord ToRecord(WorkbookRow row)
    {
        int count = Math.Min(row.Cells.Length, MostCells + 1);
        StringBuilder text = new();
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>(count);
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>(count);
        for (int column = 0; column < count; column++)
        {
            text.Append(column == 0 ? "" : "\t");
            starts.Add(text.Length);
            WorkbookCell cell = row.Cells[column];
            string shown = UnicodeComposition.Join(cell.Show(_rows.From1904).ReplaceLineEndings("\n"));
            text.Append(shown.Replace('\n', ' ').Replace('\t', ' '));
            cells.Add(new TableCell(
                TableCell.Trim(shown), starts[^1], text.Length, cell.ToValue(_rows.From1904, shown), cell.Fault(shown), IsText: cell.Kind == CellKind.Text));
        }

        SheetRow place = new(_sheet, row.Number, starts.DrainToImmutable());
        return new TableRecord(new SourceFile(_path, text.ToString(), place), cells.DrainToImmutable())
        {
            Next = row.Number + 1,
            IsHidden = row.IsHidden,
        };
    }

    // Any exception is blamed on the file, because every valid workbook is read.
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
