using System.Collections.Immutable;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>A workbook of records, <c>.xls</c>. The package reads its values; <see cref="BinaryFacts"/> finds what the package leaves out.</summary>
internal sealed class BinaryWorkbook : IWorkbook
{
    private readonly Stream _stream;
    private readonly IExcelDataReader _reader;

    /// <param name="stream">Closed together with the workbook.</param>
    public BinaryWorkbook(Stream stream)
    {
        _stream = stream;
        _reader = ExcelReaderFactory.CreateReader(stream);
        ImmutableArray<WorkbookSheet>.Builder sheets = ImmutableArray.CreateBuilder<WorkbookSheet>();
        do
        {
            sheets.Add(new WorkbookSheet(sheets.Count, _reader.Name ?? "", _reader.VisibleState == "visible"));
        }
        while (_reader.NextResult());

        Sheets = sheets.DrainToImmutable();
    }

    public ImmutableArray<WorkbookSheet> Sheets { get; }

    public ImmutableArray<WorkbookArea> Areas => [];

    public ISheetRows Open(WorkbookSheet sheet)
    {
        BinaryFacts facts = BinaryFacts.Read(_stream, sheet.Index);
        if (facts.IsEncrypted)
        {
            throw new InvalidPasswordException(sheet.Name);
        }

        _reader.Reset();
        for (int i = 0; i < sheet.Index; i++)
        {
            _reader.NextResult();
        }

        return new BinaryRows(_reader, facts);
    }

    public void Dispose() => _reader.Dispose();
}
