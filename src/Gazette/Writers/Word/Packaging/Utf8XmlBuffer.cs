using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Gazette.Writers.Word.Packaging;

/// <summary>
/// A growing buffer of UTF-8 XML: markup is appended as it stands, text is escaped for both element and attribute content. One instance serves one thread and
/// is used again after <see cref="Clear"/>.
/// </summary>
internal sealed class Utf8XmlBuffer
{
    /// <summary>The longest UTF-8 form of one UTF-16 unit of plain text; surrogate pairs take four bytes for two units.</summary>
    private const int MaximumBytesPerChar = 3;

    /// <summary>
    /// Characters that text cannot hold as they stand: markup, the double quote, white space that attribute normalization would change (XML 1.0, 3.3.3),
    /// everything outside Char (XML 1.0, 2.2), and surrogates, which must be looked at in pairs.
    /// </summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(FindSpecial());

    private byte[] _bytes;
    private int _count;

    public Utf8XmlBuffer(int capacity = 16 * 1024)
    {
        _bytes = new byte[Math.Max(capacity, 64)];
    }

    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, _count);

    /// <summary>The written bytes without a copy: good until the next call that writes or clears.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _count);

    public int Count => _count;

    public void Clear() => _count = 0;

    /// <summary>Appends markup that is known to be right.</summary>
    public void Raw(ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(Reserve(markup.Length));
        _count += markup.Length;
    }

    /// <summary>
    /// Appends text, escaped so that it is right in an element and in an attribute with double quotes. What XML forbids, and lone surrogates, become U+FFFD.
    /// </summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int plain = text.IndexOfAny(Special);
            if (plain != 0)
            {
                ReadOnlySpan<char> run = plain < 0 ? text : text[..plain];
                _count += Encoding.UTF8.GetBytes(run, Reserve(run.Length * MaximumBytesPerChar));
                text = text[run.Length..];
            }
            else
            {
                text = text[AppendSpecial(text)..];
            }
        }
    }

    public void Number(int number)
    {
        Utf8Formatter.TryFormat(number, Reserve(11), out int written);
        _count += written;
    }

    private int AppendSpecial(ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '&':
                Raw("&amp;"u8);
                return 1;
            case '<':
                Raw("&lt;"u8);
                return 1;
            case '>':
                Raw("&gt;"u8);
                return 1;
            case '"':
                Raw("&quot;"u8);
                return 1;
            case '\t':
                Raw("&#9;"u8);
                return 1;
            case '\n':
                Raw("&#10;"u8);
                return 1;
            case '\r':
                Raw("&#13;"u8);
                return 1;
        }

        if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]))
        {
            _count += new Rune(text[0], text[1]).EncodeToUtf8(Reserve(4));
            return 2;
        }

        Raw("\uFFFD"u8);
        return 1;
    }

    private Span<byte> Reserve(int length)
    {
        if (_bytes.Length - _count < length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(_bytes.Length * 2L, (long)_count + length)));
        }

        return _bytes.AsSpan(_count);
    }

    private static char[] FindSpecial()
    {
        List<char> special = ['&', '<', '>', '"', '\uFFFE', '\uFFFF'];
        for (int control = 0; control < 0x20; control++)
        {
            special.Add((char)control);
        }

        for (int surrogate = 0xD800; surrogate <= 0xDFFF; surrogate++)
        {
            special.Add((char)surrogate);
        }

        return [.. special];
    }
}
