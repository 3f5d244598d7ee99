using System.Text;
using Gazette.Data.Text;
using Gazette.Diagnostics;

namespace Gazette.Data.Tables;

/// <summary>
/// Decodes a table without holding it in memory: reads it once to detect the encoding, and again to use it. The rules are those of <see
/// cref="SourceDecoder"/>.
/// </summary>
internal static class TableText
{
    private const int PieceBytes = 64 * 1024;

    /// <summary>Null with the reason in the bag if the bytes are not text; a guessed encoding is noted in the bag as well.</summary>
    /// <param name="stream">Must be seekable, because it is read twice; closed together with the reader.</param>
    public static StreamReader? Open(string path, Stream stream, string? encoding, DiagnosticBag bag)
    {
        (Encoding? found, int preamble) = FindByMark(stream);
        found ??= encoding is not null ? TextEncodings.Find(encoding) : null;
        found ??= IsUtf8(stream) ? TextEncodings.Utf8 : null;
        if (found is null && LooksLikeGb18030(stream))
        {
            found = TextEncodings.Gb18030;
            bag.Add(DataDiagnostics.EncodingGuessed(new Sources.SourceFile(path, "").Whole));
        }

        if (found is null)
        {
            Explain(path, stream, bag);
            return null;
        }

        stream.Position = preamble;
        return new StreamReader(stream, found, detectEncodingFromByteOrderMarks: false, PieceBytes);
    }

    private static (Encoding? Encoding, int Preamble) FindByMark(Stream stream)
    {
        Span<byte> opening = stackalloc byte[3];
        stream.Position = 0;
        int length = stream.ReadAtLeast(opening, opening.Length, throwOnEndOfStream: false);
        return opening[..length] switch
        {
            [0xFF, 0xFE, ..] => (TextEncodings.Utf16LittleEndian, 2),
            [0xFE, 0xFF, ..] => (TextEncodings.Utf16BigEndian, 2),
            [0xEF, 0xBB, 0xBF] => (TextEncodings.Utf8, 3),
            _ => (null, 0),
        };
    }

    private static bool IsUtf8(Stream stream)
    {
        Decoder decoder = TextEncodings.Utf8.GetDecoder();
        char[] characters = new char[PieceBytes + 1];
        try
        {
            foreach (ReadOnlyMemory<byte> piece in Pieces(stream))
            {
                decoder.GetChars(piece.Span, characters, flush: piece.IsEmpty);
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool LooksLikeGb18030(Stream stream)
    {
        Gb18030Bytes seen = new();
        foreach (ReadOnlyMemory<byte> piece in Pieces(stream))
        {
            seen.Add(piece.Span);
        }

        return seen.LooksChinese;
    }

    // The last piece is empty, to mark the end.
    private static IEnumerable<ReadOnlyMemory<byte>> Pieces(Stream stream)
    {
        byte[] piece = new byte[PieceBytes];
        stream.Position = 0;
        int length;
        do
        {
            length = stream.Read(piece, 0, piece.Length);
            yield return piece.AsMemory(0, length);
        }
        while (length > 0);
    }

    // Reports the place of the invalid byte, for which the bytes up to it are decoded.
    private static void Explain(string path, Stream stream, DiagnosticBag bag)
    {
        byte[] bytes = new byte[Math.Min(stream.Length, DataLimits.FileBytes)];
        stream.Position = 0;
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (SourceDecoder.Decode(path, bytes[..length], bag, "utf-8") is { } file)
        {
            bag.Add(DataDiagnostics.NotInEncoding(file.Whole, "utf-8", null));
        }
    }
}
