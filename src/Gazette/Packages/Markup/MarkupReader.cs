using System.Text;

namespace Gazette.Packages.Markup;

/// <summary>
/// Finds the elements of a part in its bytes. The part is known to be well-formed XML without a document type. Tags that somebody has found before are
/// taken as they are.
/// </summary>
internal sealed class MarkupReader(byte[] bytes, int length)
{
    private readonly Dictionary<ulong, (int Start, int Length, string Prefix, string Name)> _names = [];
    private readonly List<(string Prefix, string Space, MarkupElement Owner)> _spaces = [];

    private MarkupElement? _root;
    private MarkupElement? _current;
    private int _at;

    // Where the last comment, instruction or literal section ended.
    private int _skipped;

    public static MarkupElement Read(byte[] bytes) => Read(bytes, bytes.Length);

    public static MarkupElement Read(byte[] bytes, int length) => new MarkupReader(bytes, length).ReadToEnd();

    /// <summary>What a comment, an instruction or a literal section at an offset holds as text, and where it ends.</summary>
    public static (int ContentStart, int ContentEnd, int After) Skip(byte[] bytes, int at)
    {
        ReadOnlySpan<byte> rest = bytes.AsSpan(at);
        if (rest.StartsWith("<![CDATA["u8))
        {
            int end = at + rest.IndexOf("]]>"u8);
            return (at + "<![CDATA[".Length, end, end + 3);
        }

        int after = at + (rest.StartsWith("<!--"u8) ? rest[4..].IndexOf("-->"u8) + 7
            : rest.StartsWith("<?"u8) ? rest.IndexOf("?>"u8) + 2
            : rest.IndexOf((byte)'>') + 1);
        return (after, after, after);
    }

    /// <summary>The root of what was read.</summary>
    public MarkupElement ReadToEnd()
    {
        ReadTo(length);
        return _root!;
    }

    /// <summary>Reads the tags that begin before an offset.</summary>
    /// <returns>Whether the next <c>&lt;</c> behind it begins a tag; it does not in a comment or a literal section.</returns>
    public bool ReadTo(int end)
    {
        while (_at < end)
        {
            int found = bytes.AsSpan(_at, end - _at).IndexOf((byte)'<');
            if (found < 0)
            {
                _at = end;
                break;
            }

            _at += found;
            byte kind = bytes[_at + 1];
            if (kind is (byte)'!' or (byte)'?')
            {
                _at = _skipped = Skip(bytes, _at).After;
            }
            else if (kind == '/')
            {
                Close(_at, _at + bytes.AsSpan(_at).IndexOf((byte)'>') + 1);
            }
            else
            {
                Open(_at);
            }
        }

        return _skipped <= end;
    }

    /// <summary>Takes the tags of a stretch of bytes as they are; what comes before the stretch is read.</summary>
    /// <param name="tags">All tags that begin in it, except for those that nobody asks for; their places count from where it begins.</param>
    public void Take(ReadOnlySpan<MarkupTag> tags, int start, int end)
    {
        if (!ReadTo(start))
        {
            ReadTo(end);
            return;
        }

        foreach (ref readonly MarkupTag tag in tags)
        {
            int at = start + tag.Start;
            if (at < _at)
            {
                continue;
            }

            if (tag.IsEnd)
            {
                Close(at, start + tag.End);
            }
            else if (tag.IsWhole)
            {
                Add(new MarkupElement(tag.Prefix, tag.Name, tag.Space ?? SpaceOf(tag.Prefix), _current, at), start + tag.End, tag.IsEmpty);
            }
            else
            {
                Open(at, start + tag.End, tag.Prefix, tag.Name, tag.Space);
            }
        }

        _at = Math.Max(_at, end);
    }

    private void Close(int start, int end)
    {
        MarkupElement element = _current!;
        element.ContentEnd = start;
        element.End = end;
        Leave(element);
        _current = element.Parent;
        _at = end;
    }

    private void Add(MarkupElement element, int end, bool isEmpty)
    {
        _root ??= element;
        element.ContentStart = end;
        if (isEmpty)
        {
            element.ContentEnd = element.End = end;
            Leave(element);
        }
        else
        {
            _current = element;
        }

        _at = end;
    }

    private void Open(int start)
    {
        int nameEnd = start + 1;
        ulong hash = 14695981039346656037;
        while (bytes[nameEnd] is var value && value > ' ' && value != '>' && value != '/')
        {
            hash = (hash ^ value) * 1099511628211;
            nameEnd++;
        }

        (string prefix, string name) = NameOf(start + 1, nameEnd, hash);
        Open(start, nameEnd, prefix, name, null);
    }

    private void Open(int start, int nameEnd, string prefix, string name, string? space)
    {
        int end = nameEnd;
        int declared = _spaces.Count;
        bool declares = false;
        while (bytes[end] != '>')
        {
            if (bytes[end] is (byte)'"' or (byte)'\'')
            {
                end += bytes.AsSpan(end + 1).IndexOf(bytes[end]) + 2;
            }
            else
            {
                declares |= bytes[end] == 'x' && bytes.AsSpan(end).StartsWith("xmlns"u8);
                end++;
            }
        }

        if (declares)
        {
            Declare(nameEnd, end);
        }

        MarkupElement element = new(prefix, name, space ?? SpaceOf(prefix), _current, start);
        for (int i = declared; i < _spaces.Count; i++)
        {
            _spaces[i] = _spaces[i] with { Owner = element };
        }

        Add(element, end + 1, bytes[end - 1] == '/');
    }

    private (string Prefix, string Name) NameOf(int start, int end, ulong hash)
    {
        ReadOnlySpan<byte> written = bytes.AsSpan(start, end - start);
        if (_names.TryGetValue(hash, out (int Start, int Length, string Prefix, string Name) known)
            && bytes.AsSpan(known.Start, known.Length).SequenceEqual(written))
        {
            return (known.Prefix, known.Name);
        }

        int colon = written.IndexOf((byte)':');
        string prefix = colon < 0 ? "" : Encoding.UTF8.GetString(written[..colon]);
        string name = Encoding.UTF8.GetString(written[(colon + 1)..]);
        _names[hash] = (start, end - start, prefix, name);
        return (prefix, name);
    }

    private string SpaceOf(string prefix)
    {
        for (int i = _spaces.Count - 1; i >= 0; i--)
        {
            if (_spaces[i].Prefix == prefix)
            {
                return _spaces[i].Space;
            }
        }

        return "";
    }

    private void Declare(int at, int end)
    {
        while (at < end)
        {
            int nameStart = at;
            while (nameStart < end && bytes[nameStart] <= ' ')
            {
                nameStart++;
            }

            int equals = bytes.AsSpan(nameStart, end - nameStart).IndexOf((byte)'=');
            if (equals < 0)
            {
                return;
            }

            int quote = nameStart + equals + 1;
            while (bytes[quote] is not ((byte)'"' or (byte)'\''))
            {
                quote++;
            }

            int close = quote + 1 + bytes.AsSpan(quote + 1).IndexOf(bytes[quote]);
            string name = Encoding.UTF8.GetString(bytes, nameStart, equals).Trim();
            if (name == "xmlns" || name.StartsWith("xmlns:", StringComparison.Ordinal))
            {
                string space = Encoding.UTF8.GetString(bytes, quote + 1, close - quote - 1);
                _spaces.Add((name.Length > 5 ? name[6..] : "", MarkupSpaces.Of(space), null!));
            }

            at = close + 1;
        }
    }

    private void Leave(MarkupElement element)
    {
        while (_spaces.Count > 0 && ReferenceEquals(_spaces[^1].Owner, element))
        {
            _spaces.RemoveAt(_spaces.Count - 1);
        }
    }
}
