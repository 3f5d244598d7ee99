using System.Buffers.Binary;
using System.Text;

namespace Gazette.Tests.Data.Tables;

/// <summary>Writes one sheet in the format of Excel 97 to 2003: records in the one stream of a compound file.</summary>
internal sealed class RecordWorkbook
{
    private const int SectorLength = 512;
    private const int SmallestStream = 4096;

    private readonly List<string> _formats = [];
    private readonly List<byte[]> _cells = [];
    private readonly List<byte[]> _rows = [];

    public void AddText(int row, int column, string text) =>
        _cells.Add(Record(0x0204, [.. Place(row, column, 0), .. Two(text.Length), 1, .. Encoding.Unicode.GetBytes(text)]));

    public void AddNumber(int row, int column, double number, string format)
    {
        if (!_formats.Contains(format))
        {
            _formats.Add(format);
        }

        _cells.Add(Record(0x0203, [.. Place(row, column, _formats.IndexOf(format) + 1), .. BitConverter.GetBytes(number)]));
    }

    /// <summary>The row or the column gets no height or no width, as a filter or a person hides it.</summary>
    public void HideRow(int row) => _rows.Add(Record(0x0208, [.. Two(row), 0, 0, 3, 0, 0xFF, 0, 0, 0, 0, 0, 0x20, 1, 0, 0]));

    public void HideColumn(int column) => _rows.Add(Record(0x007D, [.. Two(column), .. Two(column), 0, 8, 0, 0, 1, 0, 0, 0]));

    public void AddError(int row, int column, int code) => _cells.Add(Record(0x0205, [.. Place(row, column, 0), (byte)code, 1]));

    /// <param name="kind">Of the result: 1 truth, 2 error, 3 empty text.</param>
    public void AddFormula(int row, int column, int kind, int result) =>
        _cells.Add(Record(0x0006, [.. Place(row, column, 0), (byte)kind, 0, (byte)result, 0, 0, 0, 0xFF, 0xFF, .. new byte[6], .. Two(3), 0x1E, .. Two(1)]));

    public void Write(string path)
    {
        byte[] before = [.. Record(0x0809, [0, 6, 5, 0, 0, 0, 0, 0]), .. Record(0x0042, Two(1200)), .. Formats()];
        byte[] end = Record(0x000A, []);
        int start = before.Length + Record(0x0085, [0, 0, 0, 0, 0, 0, 1, 0, (byte)'S']).Length + end.Length;
        byte[] stream =
        [
            .. before, .. Record(0x0085, [.. BitConverter.GetBytes(start), 0, 0, 1, 0, (byte)'S']), .. end,
            .. Record(0x0809, [0, 6, 0x10, 0, 0, 0, 0, 0]), .. _rows.Concat(_cells).SelectMany(record => record), .. end,
        ];
        File.WriteAllBytes(path, Compound(stream));
    }

    private byte[] Formats() =>
    [
        .. _formats.SelectMany((format, i) => Record(0x041E, [.. Two(164 + i), .. Two(format.Length), 1, .. Encoding.Unicode.GetBytes(format)])),
        .. Record(0x00E0, new byte[20]),
        .. _formats.SelectMany((_, i) => Record(0x00E0, [0, 0, .. Two(164 + i), .. new byte[5], 0x04, .. new byte[10]])),
    ];

    // [MS-CFB]: the header, one sector for the directory, some for the chains, and the stream in the sectors after them.
    private static byte[] Compound(byte[] stream)
    {
        int sectors = (Math.Max(stream.Length, SmallestStream) + SectorLength - 1) / SectorLength;
        int tables = ((sectors + 2 + 127) / 128) + 1;
        byte[] file = new byte[SectorLength * (1 + 1 + tables + sectors)];
        Put(file, 0, 0xE011CFD0, 0xE11AB1A1);
        Put(file, 24, 0x0003003E, 0x0009FFFE, 6);
        Put(file, 44, (uint)tables, 0, 0, SmallestStream, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0);
        for (int i = 0; i < 109; i++)
        {
            Put(file, 76 + (4 * i), i < tables ? (uint)(1 + i) : 0xFFFFFFFF);
        }

        Entry(file.AsSpan(SectorLength), "Root Entry", 5, 1, 0xFFFFFFFE, 0);
        Entry(file.AsSpan(SectorLength + 128), "Workbook", 2, 0xFFFFFFFF, (uint)(1 + tables), (uint)(sectors * SectorLength));
        for (int i = 0; i < tables * 128; i++)
        {
            uint next = i == 0 ? 0xFFFFFFFE : i <= tables ? 0xFFFFFFFD : i < tables + sectors ? (uint)(i + 1) : i == tables + sectors ? 0xFFFFFFFE : 0xFFFFFFFF;
            Put(file, (2 * SectorLength) + (4 * i), next);
        }

        stream.CopyTo(file, SectorLength * (2 + tables));
        return file;
    }

    private static void Entry(Span<byte> entry, string name, byte kind, uint child, uint start, uint length)
    {
        Encoding.Unicode.GetBytes(name, entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)((2 * name.Length) + 2));
        entry[66] = kind;
        entry[67] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(entry[68..], 0xFFFFFFFF);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[72..], 0xFFFFFFFF);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[76..], child);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], start);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[120..], length);
    }

    private static void Put(byte[] file, int at, params ReadOnlySpan<uint> numbers)
    {
        foreach (uint number in numbers)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), number);
            at += 4;
        }
    }

    private static byte[] Place(int row, int column, int style) => [.. Two(row), .. Two(column), .. Two(style)];

    private static byte[] Record(int id, byte[] content) => [.. Two(id), .. Two(content.Length), .. content];

    private static byte[] Two(int number) => [(byte)number, (byte)(number >> 8)];
}
