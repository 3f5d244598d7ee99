using System.Buffers.Binary;
using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace Gazette.Sources;

/// <summary>
/// A hash that identifies content, so that the same content is not processed twice. XXH128 detects changes, not forgeries: whoever can write a report
/// can change its document anyway.
/// </summary>
public readonly record struct ContentHash(UInt128 Value)
{
    private const int HexDigits = 32;

    /// <summary>Texts of together at most so many bytes are hashed without allocating anything.</summary>
    private const int MostOnStack = 1024;

    public static ContentHash Of(ReadOnlySpan<byte> bytes) => new(XxHash128.HashToUInt128(bytes));

    /// <summary>The hash of the rest of a stream, without reading it into memory.</summary>
    public static ContentHash Of(Stream stream)
    {
        XxHash128 hash = new();
        hash.Append(stream);
        return new ContentHash(hash.GetCurrentHashAsUInt128());
    }

    /// <summary>The hash of several texts in this order; the boundaries between them count too.</summary>
    public static ContentHash Of(params ReadOnlySpan<string> texts)
    {
        long most = 0;
        foreach (string text in texts)
        {
            most += sizeof(int) + Encoding.UTF8.GetMaxByteCount(text.Length);
        }

        return most <= MostOnStack ? OfShort(texts) : OfLong(texts);
    }

    private static ContentHash OfShort(ReadOnlySpan<string> texts)
    {
        Span<byte> bytes = stackalloc byte[MostOnStack];
        int at = 0;
        foreach (string text in texts)
        {
            int length = Encoding.UTF8.GetBytes(text, bytes[(at + sizeof(int))..]);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[at..], length);
            at += sizeof(int) + length;
        }

        return Of(bytes[..at]);
    }

    private static ContentHash OfLong(ReadOnlySpan<string> texts)
    {
        XxHash128 hash = new();
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (string text in texts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.Append(length);
            hash.Append(bytes);
        }

        return new ContentHash(hash.GetCurrentHashAsUInt128());
    }

    /// <summary>Reads the format of <see cref="ToString"/>.</summary>
    public static bool TryParse(string? text, out ContentHash hash)
    {
        bool isRead = UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out UInt128 value) && text.Length == HexDigits;
        hash = new ContentHash(value);
        return isRead;
    }

    /// <summary>32 hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);
}
