using System.Buffers.Binary;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>The records of a workbook, one after another: a number for its kind, its length, and its bytes.</summary>
internal sealed class BinaryRecords(Stream stream, long start)
{
    public const int EndOfSection = 0x000A;

    // All that is looked at is at the beginning of a record.
    private const int MostKept = 64;
    private const int OldestStart = 0x0009;

    private readonly byte[] _bytes = new byte[MostKept];
    private long _next = start;
    private int _length;

    public int Id { get; private set; }

    /// <summary>The beginnings of Excel 2, 3, 4 and later.</summary>
    public bool IsStartOfSection => Id is OldestStart or 0x0209 or 0x0409 or 0x0809;

    /// <summary>Whether they are of Excel 2.</summary>
    public bool IsOldest { get; private set; }

    /// <summary>Moves to the next record; false at the end.</summary>
    public bool Read()
    {
        stream.Position = _next;
        if (stream.ReadAtLeast(_bytes.AsSpan(0, 4), 4, throwOnEndOfStream: false) < 4)
        {
            return false;
        }

        (Id, int length) = (Number(0, 4), Number(2, 4));
        _next += 4 + length;
        _length = stream.ReadAtLeast(_bytes.AsSpan(0, Math.Min(length, MostKept)), Math.Min(length, MostKept), throwOnEndOfStream: false);
        IsOldest |= Id == OldestStart;
        return true;
    }

    /// <summary>0 beyond the end of the record.</summary>
    public int Byte(int at) => at < _length ? _bytes[at] : 0;

    /// <summary>Two bytes; 0 beyond the end of the record.</summary>
    public int Number(int at) => Number(at, _length);

    private int Number(int at, int length) => at + 2 <= length ? BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(at)) : 0;
}
