using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Text;

/// <summary>
/// Decodes a file to text: UTF-8 with or without a byte order mark, UTF-16 with one, and GB18030 if it looks like Chinese, which is reported as a
/// note. Strict: an invalid byte is an error with its place, never U+FFFD. Line ends become <c>\n</c>, and a letter with a combining mark becomes the
/// composed character.
/// </summary>
public static class SourceDecoder
{
    // A file of this length is decoded in a buffer.
    private const int Short = 1 << 16;

    /// <summary>Null with the reason in the bag if the bytes are not text.</summary>
    /// <param name="encoding">One of <see cref="TextEncodings.Names"/> for a file without a byte order mark; null to detect it.</param>
    public static SourceFile? Decode(string path, byte[] bytes, DiagnosticBag bag, string? encoding = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(bag);
        if (bytes.Length > DataLimits.FileBytes)
        {
            bag.Add(DataDiagnostics.FileTooLarge(new SourceFile(path, "").Span(0, 0), bytes.Length));
            return null;
        }

        if (ForeignFormatWords.Of(bytes) is { } format)
        {
            bag.Add(DataDiagnostics.UnreadFormat(new SourceFile(path, "").Whole, format));
            return null;
        }

        if (bytes.AsSpan().StartsWith(Encoding.UTF32.Preamble))
        {
            bag.Add(DataDiagnostics.UnreadEncoding(new SourceFile(path, "").Span(0, 0), "UTF-32"));
            return null;
        }

        return bytes switch
        {
            [0xFF, 0xFE, ..] => DecodeUtf16(path, bytes.AsSpan(2), TextEncodings.Utf16LittleEndian, bag),
            [0xFE, 0xFF, ..] => DecodeUtf16(path, bytes.AsSpan(2), TextEncodings.Utf16BigEndian, bag),
            [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(path, bytes.AsSpan(3), mayGuess: false, bag),
            _ => encoding is not null && TextEncodings.Find(encoding) is { } given && !ReferenceEquals(given, TextEncodings.Utf8)
                ? DecodeAs(path, bytes, given, encoding, bag)
                : DecodeUtf8(path, bytes, mayGuess: encoding is null, bag),
        };
    }

    /// <summary>The encoding that <see cref="Decode"/> used, if it succeeded.</summary>
    internal static (Encoding Encoding, int MarkLength) EncodingOf(byte[] bytes, string? encoding) => bytes switch
    {
        [0xFF, 0xFE, ..] => (TextEncodings.Utf16LittleEndian, 2),
        [0xFE, 0xFF, ..] => (TextEncodings.Utf16BigEndian, 2),
        [0xEF, 0xBB, 0xBF, ..] => (TextEncodings.Utf8, 3),
        _ when encoding is not null && TextEncodings.Find(encoding) is { } given => (given, 0),
        _ => (Utf8.IsValid(bytes) ? TextEncodings.Utf8 : TextEncodings.Gb18030, 0),
    };

    private static SourceFile? DecodeAs(string path, byte[] bytes, Encoding encoding, string name, DiagnosticBag bag)
    {
        try
        {
            return new SourceFile(path, Tidy(encoding.GetString(bytes)));
        }
        catch (DecoderFallbackException exception)
        {
            bag.Add(DataDiagnostics.NotInEncoding(new SourceFile(path, "").Whole, name, exception.BytesUnknown));
            return null;
        }
    }

    private static SourceFile? DecodeUtf8(string path, ReadOnlySpan<byte> bytes, bool mayGuess, DiagnosticBag bag)
    {
        if (bytes.Length <= Short && ReadShortUtf8(bytes) is { } read)
        {
            return new SourceFile(path, Tidy(read));
        }

        int valid = CountValidUtf8(bytes);
        if (valid < bytes.Length && mayGuess && LooksLikeGb18030(bytes))
        {
            SourceFile guessed = new(path, Tidy(TextEncodings.Gb18030.GetString(bytes)));
            bag.Add(DataDiagnostics.EncodingGuessed(guessed.Whole));
            return guessed;
        }

        string text = Tidy(TextEncodings.Utf8.GetString(bytes[..valid]));
        SourceFile file = new(path, text);
        if (valid == bytes.Length)
        {
            return file;
        }

        bag.Add(DataDiagnostics.BadEncoding(file.Span(text.Length, text.Length), bytes[valid]));
        return null;
    }

    // Checks and decodes in one go; null if a byte is not UTF-8.
    private static string? ReadShortUtf8(ReadOnlySpan<byte> bytes)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        string? text = Utf8.ToUtf16(bytes, buffer, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done
            ? new string(buffer, 0, length)
            : null;
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    private static SourceFile? DecodeUtf16(string path, ReadOnlySpan<byte> bytes, Encoding encoding, DiagnosticBag bag)
    {
        int valid = CountValidUtf16(bytes, ReferenceEquals(encoding, TextEncodings.Utf16BigEndian));
        string text = Tidy(encoding.GetString(bytes[..valid]));
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
        if (Utf8.IsValid(bytes))
        {
            return bytes.Length;
        }

        int at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done)
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

    private static bool LooksLikeGb18030(ReadOnlySpan<byte> bytes)
    {
        Gb18030Bytes seen = new();
        seen.Add(bytes);
        return seen.LooksChinese;
    }

    // A lone carriage return ends a line too. Other Unicode line ends are kept here and rejected later with their place.
    private static string Tidy(string text) => UnicodeComposition.Join(
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text);
}
