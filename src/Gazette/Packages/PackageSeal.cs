using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Gazette.Sources;

namespace Gazette.Packages;

/// <summary>
/// A mark in the comment of a zip package, by which Gazette recognizes a file that it wrote and that nobody has changed or renamed since:
/// <c>gazette 2</c>, the hash of its name, those of the files written beside it, and that of everything in front of this last one. Whatever program
/// saves the package drops the comment, or keeps it with other bytes in front of it.
/// </summary>
/// <param name="Name">The hash of the name that the package was written under: a person may keep a copy under another one.</param>
/// <param name="Beside">The hashes of the files that were written together with the package, such as its Markdown twin.</param>
internal sealed record PackageSeal(ContentHash Name, ImmutableArray<ContentHash> Beside)
{
    private const int EndLength = 22;
    private const int HashLength = 32;
    private const uint EndMark = 0x06054B50;

    private static ReadOnlySpan<byte> Signature => "gazette 2"u8;

    /// <summary>The package with the seal in place of its comment; unchanged if it is not a zip file or there are too many files beside it.</summary>
    public byte[] Apply(byte[] package)
    {
        int length = Signature.Length + ((HashLength + 1) * (Beside.Length + 2));
        if (FindEnd(package) is not { } end || length > ushort.MaxValue)
        {
            return package;
        }

        int start = end + EndLength;
        byte[] marked = GC.AllocateUninitializedArray<byte>(start + length);
        package.AsSpan(0, start).CopyTo(marked);
        BinaryPrimitives.WriteUInt16LittleEndian(marked.AsSpan(start - sizeof(ushort)), (ushort)length);
        Signature.CopyTo(marked.AsSpan(start));
        int at = Write(Name, marked, start + Signature.Length);
        foreach (ContentHash hash in Beside)
        {
            at = Write(hash, marked, at);
        }

        marked[at] = (byte)' ';
        Write(ContentHash.Of(marked.AsSpan(0, at + 1)), marked, at);
        return marked;
    }

    /// <summary>Null if the package has no seal, or if it was changed after it was sealed.</summary>
    public static PackageSeal? Read(ReadOnlySpan<byte> package)
    {
        if (FindEnd(package) is not { } end || !package[(end + EndLength)..].StartsWith(Signature))
        {
            return null;
        }

        ReadOnlySpan<byte> hashes = package[(end + EndLength + Signature.Length)..];
        ImmutableArray<ContentHash>.Builder read = ImmutableArray.CreateBuilder<ContentHash>();
        for (; hashes.Length > HashLength && hashes[0] == ' '; hashes = hashes[(HashLength + 1)..])
        {
            if (!ContentHash.TryParse(Encoding.ASCII.GetString(hashes.Slice(1, HashLength)), out ContentHash hash))
            {
                return null;
            }

            read.Add(hash);
        }

        return hashes.IsEmpty && read.Count > 1 && read[^1] == ContentHash.Of(package[..^HashLength])
            ? new PackageSeal(read[0], [.. read.Skip(1).SkipLast(1)])
            : null;
    }

    private static int Write(ContentHash hash, byte[] target, int at)
    {
        target[at] = (byte)' ';
        hash.Value.TryFormat(target.AsSpan(at + 1), out int written, "x32", System.Globalization.CultureInfo.InvariantCulture);
        return at + 1 + written;
    }

    // APPNOTE 6.3.3, 4.3.16: the record at the end of the file, whose last field is the length of the comment behind it.
    private static int? FindEnd(ReadOnlySpan<byte> package)
    {
        for (int at = package.Length - EndLength; at >= Math.Max(0, package.Length - EndLength - ushort.MaxValue); at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(package[at..]) == EndMark
                && BinaryPrimitives.ReadUInt16LittleEndian(package[(at + EndLength - sizeof(ushort))..]) == package.Length - at - EndLength)
            {
                return at;
            }
        }

        return null;
    }
}
