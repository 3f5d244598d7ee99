using System.IO.Compression;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Packages;

/// <summary>Unpacks a zip archive part by part and counts the bytes as it goes: the sizes that the archive states may be wrong.</summary>
internal sealed class PackageContents(SourceSpan file, PackageRules rules, DiagnosticBag bag)
{
    private const int PieceBytes = 64 * 1024;

    // Smaller parts are harmless, however densely they are packed.
    private const long DenseBytes = 4L << 20;

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.OrdinalIgnoreCase);
    private long _bytes;

    /// <summary>The parts by the name that the archive gives them; null with the reason in the bag.</summary>
    public Dictionary<string, byte[]>? Unpack(byte[] bytes)
    {
        // [MS-CFB] 2.2: the signature of .doc files and of files with a password.
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            return Refuse(PackageDiagnostics.OldOrEncrypted(file));
        }

        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            return Refuse(PackageDiagnostics.NotAPackage(file));
        }

        // ZipArchive reads the whole directory into memory before its length can be asked for, so estimate it first. The limit is generous, because a
        // stored file may contain directory entries too.
        if (bytes.AsSpan().Count("PK\u0001\u0002"u8) > rules.Entries * 10)
        {
            return Refuse(PackageDiagnostics.TooManyParts(file, rules.Entries));
        }

        try
        {
            using ZipArchive zip = new(new MemoryStream(bytes, writable: false));
            return zip.Entries.Count > rules.Entries ? Refuse(PackageDiagnostics.TooManyParts(file, rules.Entries)) : Unpack(zip);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or IOException or ArgumentException)
        {
            return Refuse(PackageDiagnostics.Broken(file));
        }
    }

    private Dictionary<string, byte[]>? Unpack(ZipArchive zip)
    {
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            if (entry.FullName.EndsWith('/') && entry.Length == 0)
            {
                continue;
            }

            if (!IsPartName(entry.FullName) || _parts.ContainsKey(entry.FullName))
            {
                return Refuse(PackageDiagnostics.UnsafeName(file, entry.FullName));
            }

            if (entry.IsEncrypted)
            {
                return Refuse(PackageDiagnostics.OldOrEncrypted(file));
            }

            byte[]? content = rules.OnlyXml && !IsXml(entry.FullName) ? [] : Unpack(entry);
            if (content is null)
            {
                return null;
            }

            _parts.Add(entry.FullName, content);
        }

        return _parts;
    }

    public static bool IsXml(string part) =>
        part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private byte[]? Unpack(ZipArchiveEntry entry)
    {
        using Stream packed = entry.Open();
        using MemoryStream content = new();
        byte[] piece = new byte[PieceBytes];
        for (int length = packed.Read(piece); length > 0; length = packed.Read(piece))
        {
            content.Write(piece, 0, length);
            _bytes += length;
            if (content.Length > rules.PartBytes || _bytes > rules.Bytes)
            {
                bag.Add(PackageDiagnostics.TooLarge(file, entry.FullName, content.Length > rules.PartBytes ? rules.PartBytes : rules.Bytes));
                return null;
            }

            if (content.Length > DenseBytes && content.Length / Math.Max(entry.CompressedLength, 1) > rules.Ratio)
            {
                bag.Add(PackageDiagnostics.TooDense(file, entry.FullName));
                return null;
            }
        }

        return content.ToArray();
    }

    // ECMA-376-2, 6.2.2: no empty segments, no segments of dots alone, no backslash.
    private static bool IsPartName(string name) =>
        name.Length is > 0 and <= 255
        && !name.Any(c => char.IsControl(c) || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')
        && name.Split('/').All(segment => segment.Length > 0 && segment.Trim('.').Length > 0);

    private Dictionary<string, byte[]>? Refuse(Diagnostic diagnostic)
    {
        bag.Add(diagnostic);
        return null;
    }
}
