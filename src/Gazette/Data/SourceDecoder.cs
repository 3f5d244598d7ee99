using System.Buffers.Binary;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>
/// Bytes of a file to text: UTF-8 with or without a byte order mark, UTF-16 with one. Strict: a byte that fits nowhere is an
/// error with its place, never U+FFFD. Line ends become <c>\n</c>.
/// </summary>
public static class SourceDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>Null when the bag says why the bytes are no text.</summary>
    public static SourceFile? Decode(string path, byte[] bytes, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(bag);
        if (bytes.Length > DataLimits.FileBytes)
        {
            bag.Add(DataDiagnostics.FileTooLarge(new SourceFile(path, "").Span(0, 0), bytes.Length));
            return null;
        }

        if (bytes.AsSpan().StartsWith(Encoding.UTF32.Preamble))
        {
            bag.Add(DataDiagnostics.UnreadEncoding(new SourceFile(path, "").Span(0, 0), "UTF-32"));
            return null;
        }

        return bytes switch
        {
            [0xFF, 0xFE, ..] => DecodeUtf16(path, bytes.AsSpan(2), Utf16LittleEndian, bag),
            [0xFE, 0xFF, ..] => DecodeUtf16(path, bytes.AsSpan(2), Utf16BigEndian, bag),
            [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(path, bytes.AsSpan(3), bag),
            _ => DecodeUtf8(path, bytes, bag),
        };
    }

    // Other encodings (GB18030) are tried here, before the error, once there is an option to ask for one.
    private static SourceFile? DecodeUtf8(string path, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        int valid = CountValidUtf8(bytes);
        string text = UnifyLineEnds(Utf8.GetString(bytes[..valid]));
        SourceFile file = new(path, text);
        if (valid == bytes.Length)
        {
            return file;
        }

        bag.Add(DataDiagnostics.BadEncoding(file.Span(text.Length, text.Length), bytes[valid]));
        return null;
    }

    private static SourceFile? DecodeUtf16(string path, ReadOnlySpan<byte> bytes, UnicodeEncoding encoding, DiagnosticBag bag)
    {
        int valid = CountValidUtf16(bytes, ReferenceEquals(encoding, Utf16BigEndian));
        string text = UnifyLineEnds(encoding.GetString(bytes[..valid]));
        SourceFile file = new(path, text);
        if (valid == bytes.Length)
        {
            return file;
        }

        bag.Add(DataDiagnostics.BrokenUtf16(file.Span(text.Length, text.Length)));
        return null;
    }

    private static int CountValidUtf8(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return bytes.Length;
        }

        int at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static int CountValidUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        int at = 0;
        while (at + 1 < bytes.Length)
        {
            char unit = Unit(bytes, at, bigEndian);
            if (!char.IsSurrogate(unit))
            {
                at += 2;
            }
            else if (char.IsHighSurrogate(unit) && at + 3 < bytes.Length && char.IsLowSurrogate(Unit(bytes, at + 2, bigEndian)))
            {
                at += 4;
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    private static char Unit(ReadOnlySpan<byte> bytes, int at, bool bigEndian) =>
        (char)(bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]));

    private static string UnifyLineEnds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text;
}
