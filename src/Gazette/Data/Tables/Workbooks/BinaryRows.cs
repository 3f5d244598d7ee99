using System.Collections.Immutable;
using System.Globalization;
using ExcelDataReader;
using Gazette.Data.Tables.NumberFormats;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>The rows of a sheet of records.</summary>
internal sealed class BinaryRows(IExcelDataReader reader, BinaryFacts facts) : ISheetRows
{
    private const int DaysTo1904 = 1_462;

    private readonly IExcelDataReader _reader = reader;
    private readonly BinaryFacts _facts = facts;
    private readonly Dictionary<string, NumberFormat> _formats = new(StringComparer.Ordinal);
    private int _row;

    public bool From1904 => _facts.From1904;

    public ImmutableArray<CellArea> Merged { get; } =
    [
        .. (reader.MergeCells ?? []).Select(range => new CellArea(range.FromColumn, range.FromRow, range.ToColumn, range.ToRow)).Where(area => !area.IsOneCell),
    ];

    public bool Hides(int column) => column < _reader.FieldCount && _reader.GetColumnWidth(column) == 0;

    public WorkbookRow? Read()
    {
        if (!_reader.Read())
        {
            return null;
        }

        WorkbookCell[] cells = new WorkbookCell[_reader.FieldCount];
        int length = 0;
        for (int column = 0; column < cells.Length; column++)
        {
            cells[column] = _facts.ErrorAt(new CellPlace(column, _row)) ?? ToCell(_reader.GetValue(column), column);
            length = cells[column].Kind == CellKind.Empty ? length : column + 1;
        }

        _row++;
        return new WorkbookRow(_row, [.. cells.AsSpan(0, length)], IsHidden: _reader.RowHeight == 0);
    }

    // The workbook owns the reader.
    public void Dispose()
    {
    }

    private WorkbookCell ToCell(object? value, int column) => value switch
    {
        null => WorkbookCell.Empty,
        string text => WorkbookCell.Of(text, FormatOf(column)),
        bool flag => WorkbookCell.Of(flag),

        // The package turns numbers with the format of a date into dates and durations.
        DateTime date => WorkbookCell.Of(DaysOf(date.ToOADate()), FormatOf(column)),
        TimeSpan time => WorkbookCell.Of(time.TotalDays, FormatOf(column)),
        IConvertible number => WorkbookCell.Of(number.ToDouble(CultureInfo.InvariantCulture), FormatOf(column)),
        _ => throw new InvalidDataException(value.GetType().Name),
    };

    // In it, 1900 is not the leap year that it is in Excel, so that its days before March are one later.
    private double DaysOf(double date) => From1904 ? date - DaysTo1904 : date < 61 ? date - 1 : date;

    private NumberFormat FormatOf(int column)
    {
        int number = _reader.GetNumberFormatIndex(column);
        string code = (BuiltInFormats.DependsOnLocale(number) ? BuiltInFormats.Find(number) : _reader.GetNumberFormatString(column)) ?? "";
        if (!_formats.TryGetValue(code, out NumberFormat? format))
        {
            format = NumberFormat.Parse(code);
            _formats.Add(code, format);
        }

        return format;
    }
}
