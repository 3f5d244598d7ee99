using System.Buffers.Binary;
using System.Text;

namespace Gazette.Cli.Fonts;

/// <summary>
/// Reads only the names in a font file (OpenType 1.9, "The OpenType Font File" and "name"). Whatever the file claims, at most a megabyte of it is
/// read at a time.
/// </summary>
internal static class FontFile
{
    private const uint Collection = 0x74746366; // ttcf
    private const uint NameTable = 0x6E616D65; // name
    private const int MaximumFonts = 256;
    private const int MaximumTables = 512;
    private const int MaximumNames = 4096;
    private const int MaximumLength = 1 << 20;

    private static readonly uint[] SingleFonts = [0x00010000, 0x4F54544F, 0x74727565]; // 1.0, OTTO, true

    /// <summary>Family names and full names; none if the file is not a font.</summary>
    public static IReadOnlyCollection<string> ReadNames(Stream file)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        byte[] header = Read(file, 0, 12);
        if (header.Length < 12)
        {
            return names;
        }

        uint kind = BinaryPrimitives.ReadUInt32BigEndian(header);
        if (SingleFonts.Contains(kind))
        {
            ReadFont(file, 0, names, []);
        }
        else if (kind == Collection)
        {
            int count = (int)Math.Min(MaximumFonts, BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(8)));
            byte[] offsets = Read(file, 12, count * 4);
            HashSet<uint> tables = [];
            for (int at = 0; at + 4 <= offsets.Length; at += 4)
            {
                ReadFont(file, BinaryPrimitives.ReadUInt32BigEndian(offsets.AsSpan(at)), names, tables);
            }
        }

        return names;
    }

    /// <param name="tables">The offsets of name tables already read: the fonts of a collection share them.</param>
    private static void ReadFont(Stream file, uint start, HashSet<string> names, HashSet<uint> tables)
    {
        byte[] header = Read(file, start, 12);
        if (header.Length < 12)
        {
            return;
        }

        int count = Math.Min(MaximumTables, (int)BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(4)));
        byte[] directory = Read(file, start + 12L, count * 16);
        for (int at = 0; at + 16 <= directory.Length; at += 16)
        {
            ReadOnlySpan<byte> entry = directory.AsSpan(at, 16);
            uint offset = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            if (BinaryPrimitives.ReadUInt32BigEndian(entry) == NameTable && tables.Add(offset))
            {
                uint length = Math.Min(MaximumLength, BinaryPrimitives.ReadUInt32BigEndian(entry[12..]));
                ReadNames(Read(file, offset, (int)length), names);
            }
        }
    }

    private static void ReadNames(ReadOnlySpan<byte> table, HashSet<string> names)
    {
        if (table.Length < 6)
        {
            return;
        }

        int count = Math.Min(MaximumNames, (int)BinaryPrimitives.ReadUInt16BigEndian(table[2..]));
        int strings = BinaryPrimitives.ReadUInt16BigEndian(table[4..]);
        for (int at = 6; count > 0 && at + 12 <= table.Length; count--, at += 12)
        {
            ReadOnlySpan<byte> entry = table.Slice(at, 12);
            int platform = BinaryPrimitives.ReadUInt16BigEndian(entry);
            int name = BinaryPrimitives.ReadUInt16BigEndian(entry[6..]);
            int length = BinaryPrimitives.ReadUInt16BigEndian(entry[8..]);
            int offset = strings + BinaryPrimitives.ReadUInt16BigEndian(entry[10..]);

            // 1 family, 4 full name, 16 typographic family. Platforms 0 and 3 are UTF-16; names for platform 1 are repeated there.
            if (name is 1 or 4 or 16 && platform is 0 or 3 && offset + length <= table.Length)
            {
                names.Add(Encoding.BigEndianUnicode.GetString(table.Slice(offset, length)).Trim());
            }
        }
    }

    private static byte[] Read(Stream file, long offset, int length)
    {
        if (offset >= file.Length)
        {
            return [];
        }

        byte[] bytes = new byte[Math.Min(length, file.Length - offset)];
        file.Position = offset;
        file.ReadExactly(bytes);
        return bytes;
    }
}
