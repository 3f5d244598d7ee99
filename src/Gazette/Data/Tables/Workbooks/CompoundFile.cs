using System.Buffers.Binary;
using System.Text;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>The streams in a file of the old Office formats ([MS-CFB]): sectors in chains, and a directory.</summary>
internal sealed class CompoundFile
{
    private const ulong Signature = 0xE11AB1A1E011CFD0;
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const uint LastSector = 0xFFFFFFFA;
    private const int RootEntry = 5;
    private const int StreamEntry = 2;

    private readonly Stream _file;
    private readonly int _sectorLength;
    private readonly int _smallLength;
    private readonly uint _smallBelow;
    private readonly uint[] _next;
    private readonly uint[] _nextSmall;
    private readonly byte[] _directory;

    private CompoundFile(Stream file, byte[] header)
    {
        _file = file;
        _sectorLength = 1 << Number(header, 30, 2);
        _smallLength = 1 << Number(header, 32, 2);
        _smallBelow = (uint)Number(header, 56, 4);
        _next = ReadTable(header);
        _directory = ReadAll(Chain((uint)Number(header, 48, 4), _next));
        _nextSmall = Numbers(ReadAll(Chain((uint)Number(header, 60, 4), _next)));
    }

    /// <summary>Null if it is no such file.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static CompoundFile? Open(Stream file)
    {
        byte[] header = new byte[HeaderLength];
        file.Position = 0;
        return file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) == HeaderLength
            && BinaryPrimitives.ReadUInt64LittleEndian(header) == Signature
            ? new CompoundFile(file, header)
            : null;
    }

    /// <summary>A stream of the file by its name; null if there is none.</summary>
    public Stream? Find(string name)
    {
        for (int at = 0; at + EntryLength <= _directory.Length; at += EntryLength)
        {
            ReadOnlySpan<byte> entry = _directory.AsSpan(at, EntryLength);
            int length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2;
            if (entry[66] == StreamEntry && length is > 0 and <= 62 && Encoding.Unicode.GetString(entry[..length]) == name)
            {
                uint size = BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]);
                List<long> places = PlacesOf(BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), size);
                return new ScatteredStream(_file, places, size < _smallBelow ? _smallLength : _sectorLength, size);
            }
        }

        return null;
    }

    // Small streams are in sectors of their own, which are in the stream of the root.
    private List<long> PlacesOf(uint first, uint size)
    {
        if (size >= _smallBelow)
        {
            return [.. Chain(first, _next).Select(PlaceOf)];
        }

        List<uint> root = Chain(RootStart(), _next);
        int inOne = _sectorLength / _smallLength;
        return [.. Chain(first, _nextSmall).Select(small => PlaceOf(At(root, small / (uint)inOne)) + (small % inOne * _smallLength))];
    }

    private uint RootStart()
    {
        for (int at = 0; at + EntryLength <= _directory.Length; at += EntryLength)
        {
            if (_directory[at + 66] == RootEntry)
            {
                return BinaryPrimitives.ReadUInt32LittleEndian(_directory.AsSpan(at + 116));
            }
        }

        return LastSector;
    }

    // The places of the table's own sectors are in the header, and for large files in further sectors.
    private uint[] ReadTable(byte[] header)
    {
        const int FirstInHeader = 76;
        List<uint> sectors = [.. Numbers(header[FirstInHeader..])];
        uint further = (uint)Number(header, 68, 4);
        for (int count = 0; further < LastSector && count < 1_000; count++)
        {
            uint[] numbers = Numbers(ReadSector(further));
            sectors.AddRange(numbers.AsSpan(0, numbers.Length - 1));
            further = numbers[^1];
        }

        return Numbers(ReadAll([.. sectors.Where(sector => sector < LastSector)]));
    }

    private static List<uint> Chain(uint first, uint[] next)
    {
        List<uint> sectors = [];
        for (uint sector = first; sector < LastSector; sector = next[sector])
        {
            sectors.Add(sector);
            if (sector >= next.Length || sectors.Count > next.Length)
            {
                throw new InvalidDataException("A chain of sectors has no end.");
            }
        }

        return sectors;
    }

    private byte[] ReadAll(List<uint> sectors) => [.. sectors.SelectMany(ReadSector)];

    private byte[] ReadSector(uint sector)
    {
        byte[] bytes = new byte[_sectorLength];
        _file.Position = PlaceOf(sector);
        _file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes;
    }

    private long PlaceOf(uint sector) => (sector + 1L) * _sectorLength;

    private static uint At(List<uint> sectors, uint index) =>
        index < sectors.Count ? sectors[(int)index] : throw new InvalidDataException("A sector is missing.");

    private static uint[] Numbers(byte[] bytes)
    {
        uint[] numbers = new uint[bytes.Length / 4];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * 4));
        }

        return numbers;
    }

    private static int Number(byte[] bytes, int at, int length) =>
        length == 2 ? BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at)) : BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
}
