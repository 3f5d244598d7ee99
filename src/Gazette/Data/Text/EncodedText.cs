using System.Text;

namespace Gazette.Data.Text;

/// <summary>
/// A file's bytes as text with its own line ends, for those who change a few characters of it and leave every other byte as it is.
/// </summary>
/// <param name="Text">Without the byte order mark; lines end as they do in the file.</param>
internal sealed record EncodedText(string Text, Encoding Encoding, int MarkLength, byte[] Bytes)
{
    /// <summary>Null for bytes that would not come back the same: a character set may have two codes for one character.</summary>
    /// <param name="encoding">One of <see cref="TextEncodings.Names"/> for a file without a byte order mark; null to find out.</param>
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

    /// <summary>Another text in the form of this one; null where the encoding has no code for a character.</summary>
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
