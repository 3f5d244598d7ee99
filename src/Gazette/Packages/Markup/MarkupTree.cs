using System.Net;
using System.Text;

namespace Gazette.Packages.Markup;

/// <summary>The elements of a part over its bytes, which are UTF-8.</summary>
internal sealed class MarkupTree(byte[] bytes, int length, MarkupElement root)
{
    public byte[] Bytes => bytes;

    public int Length => length;

    public MarkupElement Root => root;

    public ReadOnlySpan<byte> Span(int start, int end) => bytes.AsSpan(start, end - start);

    /// <summary>The bytes of the part with pieces of it replaced, which do not overlap; a piece without length is a place to put something in.</summary>
    public byte[] With(IEnumerable<(int Start, int End, string Text)> edits)
    {
        using MemoryStream part = new();
        int at = 0;
        foreach ((int start, int end, string text) in edits.OrderBy(edit => edit.Start))
        {
            part.Write(Span(at, start));
            part.Write(Encoding.UTF8.GetBytes(text));
            at = end;
        }

        part.Write(Span(at, length));
        return part.ToArray();
    }

    /// <summary>The tree of a part that <see cref="CheckedPackage"/> has found well-formed.</summary>
    public static MarkupTree Of(ReadOnlyMemory<byte> part)
    {
        byte[] utf8 = ToUtf8(part.Span);
        return new MarkupTree(utf8, utf8.Length, MarkupReader.Read(utf8));
    }

    /// <summary>The value of an attribute of WordprocessingML, or of one without a namespace; null if there is none.</summary>
    public string? Attribute(MarkupElement element, string name) => FindAttribute(element, name) is var (start, end) ? Decode(start, end) : null;

    /// <summary>The value of an attribute with a prefix other than that of its element, such as <c>r:id</c>.</summary>
    public string? ForeignAttribute(MarkupElement element, string name) =>
        FindAttribute(element, name, foreign: true) is var (start, end) ? Decode(start, end) : null;

    /// <summary>Where the value of an attribute stands, without its quotation marks.</summary>
    public (int Start, int End)? FindAttribute(MarkupElement element, string name, bool foreign = false)
    {
        int at = element.Start + 1;
        while (at < element.ContentStart && !IsBlank(bytes[at]) && bytes[at] is not ((byte)'>' or (byte)'/'))
        {
            at++;
        }

        while (true)
        {
            while (at < element.ContentStart && IsBlank(bytes[at]))
            {
                at++;
            }

            int nameStart = at;
            while (at < element.ContentStart && !IsBlank(bytes[at]) && bytes[at] is not ((byte)'=' or (byte)'>' or (byte)'/'))
            {
                at++;
            }

            if (at == nameStart)
            {
                return null;
            }

            int nameEnd = at;
            while (bytes[at] is not ((byte)'"' or (byte)'\''))
            {
                at++;
            }

            int valueEnd = at + 1 + bytes.AsSpan(at + 1).IndexOf(bytes[at]);
            ReadOnlySpan<byte> written = bytes.AsSpan(nameStart, nameEnd - nameStart);
            int colon = written.IndexOf((byte)':');
            if (IsSame(written[(colon + 1)..], name) && (colon >= 0 && !IsSame(written[..colon], element.Prefix)) == foreign)
            {
                return (at + 1, valueEnd);
            }

            at = valueEnd + 1;
        }
    }

    /// <summary>The characters of an element that holds only text.</summary>
    public string Text(MarkupElement element) => Decode(element.ContentStart, element.ContentEnd);

    /// <summary>The characters that bytes stand for, references resolved; what is markup in them stands for nothing.</summary>
    public string Decode(int start, int end)
    {
        ReadOnlySpan<byte> span = bytes.AsSpan(start, end - start);
        if (!span.ContainsAny((byte)'&', (byte)'<', (byte)'\r'))
        {
            return Encoding.UTF8.GetString(span);
        }

        StringBuilder text = new();
        foreach ((string characters, _, _) in Characters(start, end))
        {
            text.Append(characters);
        }

        return text.ToString();
    }

    /// <summary>The characters of a text one by one, each with its bytes; a reference is one of them, and so is a surrogate pair.</summary>
    public IEnumerable<(string Characters, int Start, int End)> Characters(int start, int end)
    {
        int at = start;
        while (at < end)
        {
            byte first = bytes[at];
            if (first == '<')
            {
                (int contentStart, int contentEnd, int after) = MarkupReader.Skip(bytes, at);
                for (int inner = contentStart; inner < contentEnd;)
                {
                    int size = SizeAt(inner);
                    yield return (Encoding.UTF8.GetString(bytes, inner, size), inner, inner + size);
                    inner += size;
                }

                at = after;
            }
            else if (first == '&')
            {
                int semicolon = at + bytes.AsSpan(at, end - at).IndexOf((byte)';');
                yield return (WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes, at, semicolon + 1 - at)), at, semicolon + 1);
                at = semicolon + 1;
            }
            else if (first == '\r')
            {
                int next = at + 1 < end && bytes[at + 1] == '\n' ? at + 2 : at + 1;
                yield return ("\n", at, next);
                at = next;
            }
            else
            {
                int size = SizeAt(at);
                yield return (Encoding.UTF8.GetString(bytes, at, size), at, at + size);
                at += size;
            }
        }
    }

    private static bool IsSame(ReadOnlySpan<byte> written, string name)
    {
        if (written.Length != name.Length)
        {
            return false;
        }

        for (int i = 0; i < written.Length; i++)
        {
            if (written[i] != name[i])
            {
                return false;
            }
        }

        return true;
    }

    private int SizeAt(int at) => bytes[at] switch { < 0x80 => 1, < 0xE0 => 2, < 0xF0 => 3, _ => 4 };

    private static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    // XML 1.0, 4.3.3: a part may be UTF-16, which is recognized by its mark.
    private static byte[] ToUtf8(ReadOnlySpan<byte> part)
    {
        Encoding? wide = part.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || part.StartsWith((ReadOnlySpan<byte>)[(byte)'<', 0]) ? Encoding.Unicode
            : part.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || part.StartsWith((ReadOnlySpan<byte>)[0, (byte)'<']) ? Encoding.BigEndianUnicode
            : null;
        if (wide is null)
        {
            return part.ToArray();
        }

        string text = wide.GetString(part).TrimStart('\uFEFF');
        int declared = text.StartsWith("<?xml", StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) + 2 : 0;
        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + text[declared..]);
    }
}
