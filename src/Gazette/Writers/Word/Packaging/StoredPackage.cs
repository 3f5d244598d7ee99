using System.Buffers.Binary;
using System.Text;

namespace Gazette.Writers.Word.Packaging;

/// <summary>
/// Reads a package that <see cref="PackageWriter"/> has written, without inflating anything, so that a part can be replaced and all others stay as they
/// are stored.
/// </summary>
internal static class StoredPackage
{
    private const int EndLength = 22;
    private const int LocalHeaderLength = 30;
    private const int CentralHeaderLength = 46;

    /// <summary>The package with another part in place of the one of the same name, and without a comment.</summary>
    public static byte[] Replace(byte[] package, DeflatedPart part)
    {
        int end = EndOf(package);
        int at = BinaryPrimitives.ReadInt32LittleEndian(package.AsSpan(end + 16));
        int count = BinaryPrimitives.ReadUInt16LittleEndian(package.AsSpan(end + 10));
        DateTimeOffset? time = null;
        List<DeflatedPart> parts = new(count);
        for (int index = 0; index < count; index++)
        {
            ReadOnlySpan<byte> header = package.AsSpan(at);
            int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
            int size = BinaryPrimitives.ReadInt32LittleEndian(header[20..]);
            int content = BinaryPrimitives.ReadInt32LittleEndian(header[42..]) + LocalHeaderLength + nameLength;
            string name = Encoding.UTF8.GetString(header.Slice(CentralHeaderLength, nameLength));
            time ??= TimeOf(BinaryPrimitives.ReadUInt32LittleEndian(header[12..]));
            parts.Add(name == part.Name
                ? part
                : new DeflatedPart(
                    name,
                    BinaryPrimitives.ReadUInt32LittleEndian(header[16..]),
                    BinaryPrimitives.ReadInt32LittleEndian(header[24..]),
                    package.AsMemory(content, size)));
            at += CentralHeaderLength + nameLength;
        }

        return PackageWriter.Write(parts, time);
    }

    private static int EndOf(byte[] package)
    {
        int at = package.AsSpan(0, package.Length).LastIndexOf("PK\u0005\u0006"u8);
        return at >= 0 && at + EndLength <= package.Length ? at : throw new ArgumentException("not a package of ours");
    }

    // As PackageWriter writes it: the time in the lower half, the date in the upper.
    private static DateTimeOffset TimeOf(uint dos) => new(
        1980 + (int)(dos >> 25),
        (int)(dos >> 21) & 15,
        (int)(dos >> 16) & 31,
        (int)(dos >> 11) & 31,
        (int)(dos >> 5) & 63,
        ((int)dos & 31) << 1,
        TimeSpan.Zero);
}
