namespace Gazette.Data.Tables.Workbooks;

/// <summary>
/// What a workbook of records says beside the values ([MS-XLS]): the cells with errors or without a result, which would be taken for empty ones, the first
/// day of its calendar, and whether its records are encrypted.
/// </summary>
internal sealed class BinaryFacts
{
    // [MS-XLS] 2.4.127, 2.5.133: the result of a formula that is not a number ends in FFFF; its first byte tells what it is.
    private const int ErrorResult = 2;
    private const int EmptyResult = 3;

    private readonly Dictionary<CellPlace, string> _errors = [];
    private readonly HashSet<CellPlace> _emptyFormulas = [];
    private bool _hasResults;

    private BinaryFacts()
    {
    }

    public bool From1904 { get; private set; }

    /// <summary>Then the records cannot be searched, so the workbook must not be read.</summary>
    public bool IsEncrypted { get; private set; }

    /// <param name="stream">Its position is kept.</param>
    /// <param name="sheet">The index of the sheet among those with cells.</param>
    public static BinaryFacts Read(Stream stream, int sheet)
    {
        BinaryFacts facts = new();
        long position = stream.Position;
        if (CompoundFile.Open(stream) is not { } file)
        {
            // Up to Excel 4 the file is the sheet.
            facts.ReadSheet(new BinaryRecords(stream, 0));
        }
        else if ((file.Find("Workbook") ?? file.Find("Book")) is { } records)
        {
            facts.ReadWorkbook(records, sheet);
        }
        else
        {
            facts.IsEncrypted = file.Find("EncryptedPackage") is not null;
        }

        stream.Position = position;
        return facts;
    }

    /// <summary>The error or the formula without a result, or with an empty one, at a place; null for anything else.</summary>
    public WorkbookCell? ErrorAt(CellPlace place) => _errors.TryGetValue(place, out string? word) ? WorkbookCell.Error(word)

        // Programs that cannot calculate store the empty text as the result of every formula.
        : _emptyFormulas.Contains(place) ? _hasResults ? WorkbookCell.Blank : WorkbookCell.Uncalculated("")
        : null;

    private void ReadWorkbook(Stream stream, int sheet)
    {
        BinaryRecords records = new(stream, 0);
        int sheets = 0;
        long start = -1;
        while (start < 0 && records.Read() && records.Id != BinaryRecords.EndOfSection)
        {
            switch (records.Id)
            {
                case 0x0022:
                    From1904 = records.Byte(0) == 1;
                    break;
                case 0x002F:
                    IsEncrypted = true;
                    return;

                // Of several kinds of sheets, only 0 has cells.
                case 0x0085 when records.Byte(5) == 0 && sheets++ == sheet:
                    start = records.Number(0) + (records.Number(2) * 65_536L);
                    break;
            }
        }

        if (start >= 0)
        {
            ReadSheet(new BinaryRecords(stream, start));
        }
    }

    private void ReadSheet(BinaryRecords records)
    {
        // Charts in a sheet are sections of their own, with cells of their own.
        int depth = 0;
        while (records.Read())
        {
            depth += records.IsStartOfSection ? 1 : records.Id == BinaryRecords.EndOfSection ? -1 : 0;
            if (depth == 0)
            {
                return;
            }

            if (depth == 1)
            {
                ReadCell(records);
            }
        }
    }

    private void ReadCell(BinaryRecords record)
    {
        CellPlace place = new(record.Number(2), record.Number(0));
        switch (record.Id)
        {
            case 0x0022:
                From1904 = record.Byte(0) == 1;
                break;
            case 0x0205 when record.Byte(7) == 1:
                _errors[place] = NameOf(record.Byte(6));
                break;

            // In Excel 2, three bytes of attributes are where later versions have the number of the style.
            case 0x0005 when record.Byte(8) == 1:
                _errors[place] = NameOf(record.Byte(7));
                break;
            case 0x0006 or 0x0206 or 0x0406:
                ReadResult(record, place, record.IsOldest ? 7 : 6);
                break;
        }
    }

    private void ReadResult(BinaryRecords record, CellPlace place, int at)
    {
        bool isNumber = record.Number(at + 6) != 0xFFFF;
        if (!isNumber && record.Byte(at) == ErrorResult)
        {
            _errors[place] = NameOf(record.Byte(at + 2));
        }

        if (!isNumber && record.Byte(at) == EmptyResult)
        {
            _emptyFormulas.Add(place);
        }
        else
        {
            _hasResults = true;
        }
    }

    // [MS-XLS] 2.5.10
    private static string NameOf(int code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        0x2B => "#GETTING_DATA",
        _ => "",
    };
}
