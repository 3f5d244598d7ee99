using System.Buffers.Binary;

namespace Gazette.Writers.Word.Packaging;

/// <summary>The checksum of zip entries (polynomial 0xEDB88320, reflected), eight bytes at a time.</summary>
internal static class Crc32
{
    private static readonly uint[] Tables = MakeTables();

    public static uint Compute(ReadOnlySpan<byte> content)
    {
        uint[] tables = Tables;
        uint crc = uint.MaxValue;
        for (; content.Length >= 8; content = content[8..])
        {
            uint low = BinaryPrimitives.ReadUInt32LittleEndian(content) ^ crc;
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(content[4..]);
            crc = tables[(7 * 256) + (low & 0xFF)] ^ tables[(6 * 256) + ((low >> 8) & 0xFF)]
                ^ tables[(5 * 256) + ((low >> 16) & 0xFF)] ^ tables[(4 * 256) + (low >> 24)]
                ^ tables[(3 * 256) + (high & 0xFF)] ^ tables[(2 * 256) + ((high >> 8) & 0xFF)]
                ^ tables[256 + ((high >> 16) & 0xFF)] ^ tables[high >> 24];
        }

        foreach (byte value in content)
        {
            crc = tables[(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }

    /// <summary>Table k says what a byte does that k more bytes follow.</summary>
    private static uint[] MakeTables()
    {
        uint[] tables = new uint[8 * 256];
        for (uint value = 0; value < 256; value++)
        {
            uint crc = value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
            }

            tables[value] = crc;
        }

        for (int entry = 256; entry < tables.Length; entry++)
        {
            uint previous = tables[entry - 256];
            tables[entry] = (previous >> 8) ^ tables[previous & 0xFF];
        }

        return tables;
    }
}
