using System.Text;

namespace Gazette.Packages.Markup;

/// <summary>Finds the elements of a part in its bytes. The part is known to be well-formed XML without a document type.</summary>
internal sealed class MarkupReader
{
    private readonly byte[] _bytes;
    private readonly int _length;
    private readonly Dictionary<ulong, (int Start, int Length, string Prefix, string Name)> _names = [];
    private readonly List<(string Prefix, string Space, MarkupElement Owner)> _spaces = [];

    private MarkupReader(byte[] bytes, int length) => (_bytes, _length) = (bytes, length);

    public static MarkupElement Read(byte[] bytes) => Read(bytes, bytes.Length);

    public static MarkupElement Read(byte[] bytes, int length) => new MarkupReader(bytes, length).Read();

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

    private MarkupElement Read()
    {
        MarkupElement? root = null;
        MarkupElement? current = null;
        int at = 0;
        while (true)
        {
            int found = _bytes.AsSpan(at, _length - at).IndexOf((byte)'<');
            if (found < 0)
            {
                return root!;
            }

            at += found;
            byte kind = _bytes[at + 1];
            if (kind is (byte)'!' or (byte)'?')
            {
                at = Skip(_bytes, at).After;
            }
            else if (kind == '/')
            {
                current!.ContentEnd = at;
                at += _bytes.AsSpan(at).IndexOf((byte)'>') + 1;
                current.End = at;
                Leave(current);
                current = current.Parent;
            }
            else
            {
                MarkupElement element = Open(at, current);
                root ??= element;
                at = element.ContentStart;
                if (_bytes[at - 2] == '/')
                {
                    element.ContentEnd = element.End = at;
                    Leave(element);
                }
                else
                {
                    current = element;
                }
            }
        }
    }

    private MarkupElement Open(int start, MarkupElement? parent)
    {
        int nameEnd = start + 1;
        ulong hash = 14695981039346656037;
        while (_bytes[nameEnd] is var value && value > ' ' && value != '>' && value != '/')
        {
            hash = (hash ^ value) * 1099511628211;
            nameEnd++;
        }

        (string prefix, string name) = NameOf(start + 1, nameEnd, hash);
        int end = nameEnd;
        int declared = _spaces.Count;
        bool declares = false;
        while (_bytes[end] != '>')
        {
            if (_bytes[end] is (byte)'"' or (byte)'\'')
            {
                end += _bytes.AsSpan(end + 1).IndexOf(_bytes[end]) + 2;
            }
            else
            {
                declares |= _bytes[end] == 'x' && _bytes.AsSpan(end).StartsWith("xmlns"u8);
                end++;
            }
        }

        if (declares)
        {
            Declare(nameEnd, end);
        }

        MarkupElement element = new(prefix, name, SpaceOf(prefix), parent, start) { ContentStart = end + 1 };
        for (int i = declared; i < _spaces.Count; i++)
        {
            _spaces[i] = _spaces[i] with { Owner = element };
        }

        return element;
    }

    private (string Prefix, string Name) NameOf(int start, int end, ulong hash)
    {
        ReadOnlySpan<byte> written = _bytes.AsSpan(start, end - start);
        if (_names.TryGetValue(hash, out (int Start, int Length, string Prefix, string Name) known)
            && _bytes.AsSpan(known.Start, known.Length).SequenceEqual(written))
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
            while (nameStart < end && _bytes[nameStart] <= ' ')
            {
                nameStart++;
            }

            int equals = _bytes.AsSpan(nameStart, end - nameStart).IndexOf((byte)'=');
            if (equals < 0)
            {
                return;
            }

            int quote = nameStart + equals + 1;
            while (_bytes[quote] is not ((byte)'"' or (byte)'\''))
            {
                quote++;
            }

            int close = quote + 1 + _bytes.AsSpan(quote + 1).IndexOf(_bytes[quote]);
            string name = Encoding.UTF8.GetString(_bytes, nameStart, equals).Trim();
            if (name == "xmlns" || name.StartsWith("xmlns:", StringComparison.Ordinal))
            {
                string space = Encoding.UTF8.GetString(_bytes, quote + 1, close - quote - 1);
                _spaces.Add((name.Length > 5 ? name[6..] : "", string.IsInterned(space) ?? space, null!));
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
