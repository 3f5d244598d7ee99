using System.Runtime.InteropServices;
using System.Text;
using Gazette.Packages.Markup;
using Gazette.Readers.Word;

namespace Gazette.WordTemplates.Pieces;

/// <summary>Finds the tags of a piece, but for those of elements that readers pass over. A piece may begin and end within a tag.</summary>
internal sealed class PieceTags(CopyPiece piece)
{
    private readonly List<MarkupTag> _tags = [];
    private readonly Stack<int> _open = new();

    // The bytes of the template are in order, so each is looked for behind the one before.
    private int _source;

    /// <summary>The tags, and where the first thing begins that is none; the length of the piece if there is nothing else.</summary>
    public (MarkupTag[] Tags, int Length) Find()
    {
        ReadOnlySpan<byte> bytes = piece.Bytes;
        int at = 0;
        while (at < bytes.Length)
        {
            int found = bytes[at..].IndexOf((byte)'<');
            at = found < 0 ? bytes.Length : at + found;
            int end = at + 1 >= bytes.Length ? -1 : bytes[at + 1] switch
            {
                (byte)'!' => -1,
                (byte)'?' => EndOf(bytes, at, "?>"u8),
                (byte)'/' => Close(at, EndOf(bytes, at, ">"u8)),
                _ => Open(bytes, at),
            };
            if (end < 0)
            {
                break;
            }

            at = end;
        }

        return ([.. _tags], at);
    }

    private static int EndOf(ReadOnlySpan<byte> bytes, int at, ReadOnlySpan<byte> mark)
    {
        int found = bytes[at..].IndexOf(mark);
        return found < 0 ? -1 : at + found + mark.Length;
    }

    private int Close(int start, int end)
    {
        if (end < 0)
        {
            return end;
        }

        if (!_open.TryPop(out int opened) || !Drop(opened))
        {
            _tags.Add(new MarkupTag(start, end, "", "", null) { IsEnd = true });
        }

        return end;
    }

    private int Open(ReadOnlySpan<byte> bytes, int start)
    {
        int nameEnd = start + 1;
        while (nameEnd < bytes.Length && bytes[nameEnd] is not ((byte)'>' or (byte)'/' or <= (byte)' '))
        {
            nameEnd++;
        }

        if (nameEnd == bytes.Length)
        {
            return -1;
        }

        int end = nameEnd;
        while (end < bytes.Length && bytes[end] != '>')
        {
            end = bytes[end] is not ((byte)'"' or (byte)'\'') ? end + 1
                : bytes[(end + 1)..].IndexOf(bytes[end]) is >= 0 and var length ? end + length + 2
                : bytes.Length;
        }

        bool isCut = end >= bytes.Length;
        bool isWhole = !isCut && bytes[nameEnd..end].IndexOf("xmlns"u8) < 0;
        bool isEmpty = !isCut && bytes[end - 1] == '/';
        (string prefix, string name, string? space) = NameOf(bytes[(start + 1)..nameEnd], start);
        _tags.Add(new MarkupTag(start, isWhole ? end + 1 : nameEnd, prefix, name, space) { IsWhole = isWhole, IsEmpty = isEmpty });
        if (isEmpty)
        {
            Drop(_tags.Count - 1);
        }
        else
        {
            _open.Push(_tags.Count - 1);
        }

        return isCut ? bytes.Length : end + 1;
    }

    // A copy of an element has the namespaces that the element has in the template.
    private (string Prefix, string Name, string? Space) NameOf(ReadOnlySpan<byte> written, int start)
    {
        int colon = written.IndexOf((byte)':');
        string prefix = colon < 0 ? "" : Encoding.UTF8.GetString(written[..colon]);
        string name = Encoding.UTF8.GetString(written[(colon + 1)..]);
        while (_source + 1 < piece.Sources.Length && piece.Sources[_source + 1].Start <= start)
        {
            _source++;
        }

        MarkupElement? element = piece.Sources.IsEmpty || piece.Sources[_source].ToPart(start) is not { } at ? null : piece.Part.ElementAt(at);
        return element?.Name == name && element.Prefix == prefix ? (element.Prefix, element.Name, element.Space) : (prefix, name, null);
    }

    // Without the element that begins with a tag and ends with the last, if readers pass over it.
    private bool Drop(int first)
    {
        if (_tags[first] is not { IsWhole: true, Space: MarkupSpaces.Word, Name: var name }
            || !WordStory.PassesOver(name, CollectionsMarshal.AsSpan(_tags)[(first + 1)..]))
        {
            return false;
        }

        _tags.RemoveRange(first, _tags.Count - first);
        return true;
    }
}
