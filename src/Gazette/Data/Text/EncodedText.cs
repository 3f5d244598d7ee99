using System.Text;

namespace Gazette.Data.Text;

/// <summary>A file's bytes as text with its original line ends, for changing a few characters without touching any other byte.</summary>
/// <param name="Text">Without the byte order mark; line ends as in the file.</param>
internal sealed record EncodedText(string Text, Encoding Encoding, int MarkLength, byte[] Bytes)
{
    /// <summary>Null for bytes that would not survive decoding and encoding: an encoding may have two codes for one character.</summary>
    /// <param name="encoding">One of <see cref="TextEncodings.Names"/> for a file without a byte order mark; null to detect it.</param>
    public static EncodedText? Read(byte[] bytes, string? encoding)
    {
        (Encoding found, int mark) = SourceDecoder.EncodingOf(bytes, encoding);
        try
        {
            EncodedText text = new(found.GetString(bytes.AsSpan(mark)), found, mark, bytes);
            return text.Encode(text.Text) is { } back && back.AsSpan().SequenceEqual(bytes) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Another text in the same encoding; null if the encoding has no code for a character.</summary>
    public byte[]? Encode(string text)
    {
        try
        {
            return [.. Bytes.AsSpan(0, MarkLength), .. Encoding.GetBytes(text)];
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
