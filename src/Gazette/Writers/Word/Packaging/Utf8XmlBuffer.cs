using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Gazette.Writers.Word.Packaging;

/// <summary>
/// A growing buffer of UTF-8 XML: markup is appended unchanged, text is escaped for both element and attribute content. Not thread-safe; it can be
/// reused after <see cref="Clear"/>.
/// </summary>
internal sealed class Utf8XmlBuffer
{
    /// <summary>The longest UTF-8 form of one UTF-16 unit of plain text; surrogate pairs take four bytes for two units.</summary>
    private const int MaximumBytesPerChar = 3;

    /// <summary>
    /// ASCII characters that text cannot contain unescaped: markup, the double quote, white space that attribute normalization would change (XML 1.0,
    /// 3.3.3), and characters that XML forbids (XML 1.0, 2.2). Of the other forbidden characters, lone surrogates become U+FFFD when encoded, and the
    /// rest has been rejected earlier.
    /// </summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(control => (char)control), '&', '<', '>', '"']);

    private byte[] _bytes;
    private int _count;

    public Utf8XmlBuffer(int capacity = 16 * 1024)
    {
        _bytes = new byte[Math.Max(capacity, 64)];
    }

    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, _count);

    /// <summary>The written bytes without a copy: valid until the next call that writes or clears.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _count);

    public int Count => _count;

    public void Clear() => _count = 0;

    /// <summary>Takes back what was written after a length.</summary>
    public void CutTo(int count) => _count = Math.Min(count, _count);

    /// <summary>The bytes themselves, of which the first <see cref="Count"/> are written: valid until the next call that writes or clears.</summary>
    public byte[] Bytes => _bytes;

    /// <summary>Appends markup unchanged.</summary>
    public void Raw(ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(Reserve(markup.Length));
        _count += markup.Length;
    }

    /// <summary>Appends a copy of bytes that have already been written.</summary>
    public void Repeat(int start, int length)
    {
        Span<byte> room = Reserve(length);
        _bytes.AsSpan(start, length).CopyTo(room);
        _count += length;
    }

    /// <summary>
    /// Appends text, escaped for an element and for an attribute in double quotes. Characters that XML forbids, and lone surrogates, become U+FFFD.
    /// </summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyInRange('\uFFFE', '\uFFFF'))
        {
            text = text.ToString().Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
        }

        while (!text.IsEmpty)
        {
            int special = text.IndexOfAny(Special);
            ReadOnlySpan<char> run = special < 0 ? text : text[..special];
            _count += Encoding.UTF8.GetBytes(run, Reserve(run.Length * MaximumBytesPerChar));
            text = text[run.Length..];
            if (special >= 0)
            {
                Raw(Escape(text[0]));
                text = text[1..];
            }
        }
    }

    public void Number(int number)
    {
        Utf8Formatter.TryFormat(number, Reserve(11), out int written);
        _count += written;
    }

    private static ReadOnlySpan<byte> Escape(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\t' => "&#9;"u8,
        '\n' => "&#10;"u8,
        '\r' => "&#13;"u8,
        _ => "\uFFFD"u8,
    };

    private Span<byte> Reserve(int length)
    {
        if (_bytes.Length - _count < length)
        {
            Grow(length);
        }

        return _bytes.AsSpan(_count);
    }

    private void Grow(int length) =>
        Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(_bytes.Length * 2L, (long)_count + length)));
}
