namespace Gazette.Sources;

/// <summary>What a zip file has to find damage by (APPNOTE 6.3.3, 4.4.7).</summary>
public static class Checksum
{
    /// <summary>CRC-32 with the polynomial 0xEDB88320, reflected.</summary>
    public static uint Crc32(ReadOnlySpan<byte> bytes) => System.IO.Hashing.Crc32.HashToUInt32(bytes);
}
