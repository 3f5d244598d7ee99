using System.Buffers.Binary;
using System.Text;

namespace Gazette.Writers.Word.Packaging;

/// <summary>
/// Writes a zip file (APPNOTE 6.3.3) whose bytes depend only on its parts and the given time: fixed order, no data descriptors, no information about
/// the system that made it.
/// </summary>
internal static class PackageWriter
{
    private const int LocalHeaderLength = 30;
    private const int CentralHeaderLength = 46;
    private const int EndLength = 22;

    /// <summary>2.0, the first version with deflate; as "made by", its upper byte 0 means FAT.</summary>
    private const ushort Version = 20;
    private const ushort Deflated = 8;
    private const ushort NameIsUtf8 = 1 << 11;

    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(2107, 12, 31, 23, 59, 58, TimeSpan.Zero);

    /// <summary>The package of these parts, given in any order. Part names must differ in more than case (OPC, 6.2.2.3).</summary>
    /// <param name="timestamp">The time of every entry, in UTC with a resolution of two seconds, clamped to 1980 to 2107; 1980-01-01 00:00 if null.</param>
    public static byte[] Write(IEnumerable<DeflatedPart> parts, DateTimeOffset? timestamp = null)
    {
        DeflatedPart[] entries = [.. parts];
        Array.Sort(entries, static (left, right) => Compare(left.Name, right.Name));
        byte[][] names = Array.ConvertAll(entries, static entry => Encoding.UTF8.GetBytes(entry.Name));
        byte[] package = GC.AllocateUninitializedArray<byte>(Measure(entries, names));
        uint time = DosTime(timestamp ?? Earliest);

        int[] offsets = new int[entries.Length];
        int at = 0;
        for (int index = 0; index < entries.Length; index++)
        {
            offsets[index] = at;
            Span<byte> header = package.AsSpan(at);
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
            WriteShared(header[4..], entries[index], names[index], time);
            names[index].CopyTo(header[LocalHeaderLength..]);
            at += LocalHeaderLength + names[index].Length;
            entries[index].Deflated.Span.CopyTo(package.AsSpan(at));
            at += entries[index].Deflated.Length;
        }

        int directory = at;
        for (int index = 0; index < entries.Length; index++)
        {
            // The comment's length, the disk number and both attributes stay zero.
            Span<byte> header = package.AsSpan(at);
            header[..CentralHeaderLength].Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
            BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Version);
            WriteShared(header[6..], entries[index], names[index], time);
            BinaryPrimitives.WriteInt32LittleEndian(header[42..], offsets[index]);
            names[index].CopyTo(header[CentralHeaderLength..]);
            at += CentralHeaderLength + names[index].Length;
        }

        Span<byte> end = package.AsSpan(at);
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)entries.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)entries.Length);
        BinaryPrimitives.WriteInt32LittleEndian(end[12..], at - directory);
        BinaryPrimitives.WriteInt32LittleEndian(end[16..], directory);
        return package;
    }

    /// <summary>The fields that both headers of an entry have in the same order, from the version needed to the length of the extra field.</summary>
    private static void WriteShared(Span<byte> header, DeflatedPart entry, byte[] name, uint time)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], name.Length == entry.Name.Length ? (ushort)0 : NameIsUtf8);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Deflated);
        BinaryPrimitives.WriteUInt32LittleEndian(header[6..], time);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], entry.Crc);
        BinaryPrimitives.WriteInt32LittleEndian(header[14..], entry.Deflated.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header[18..], entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[24..], 0);
    }

    private static int Measure(DeflatedPart[] entries, byte[][] names)
    {
        if (entries.Length > ushort.MaxValue - 1)
        {
            throw new ArgumentException("more parts than a zip file without extensions can hold");
        }

        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        long length = EndLength;
        for (int index = 0; index < entries.Length; index++)
        {
            if (!seen.Add(entries[index].Name) || names[index].Length > ushort.MaxValue)
            {
                throw new ArgumentException($"part name `{entries[index].Name}` stands twice or is too long");
            }

            length += LocalHeaderLength + CentralHeaderLength + (2 * names[index].Length) + entries[index].Deflated.Length;
        }

        return length <= Array.MaxLength ? (int)length : throw new ArgumentException("more bytes than an array can hold");
    }

    /// <summary>
    /// First the list of content types and second the package's relationships, where readers look for them; then by the names' UTF-16 code units.
    /// </summary>
    private static int Compare(string left, string right)
    {
        int order = Rank(left).CompareTo(Rank(right));
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    private static int Rank(string name) => name switch
    {
        ContentTypes.PartName => 0,
        Relationships.PackagePartName => 1,
        _ => 2,
    };

    /// <summary>Time in the lower half, date in the upper, as both headers hold them.</summary>
    private static uint DosTime(DateTimeOffset timestamp)
    {
        DateTimeOffset time = timestamp < Earliest ? Earliest : timestamp > Latest ? Latest : timestamp.ToUniversalTime();
        return (uint)(((time.Year - 1980) << 25) | (time.Month << 21) | (time.Day << 16) | (time.Hour << 11) | (time.Minute << 5) | (time.Second >> 1));
    }
}
