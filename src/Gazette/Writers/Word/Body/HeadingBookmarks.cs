using System.Collections.Immutable;
using System.Text;
using Gazette.Documents;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Gives every heading a bookmark, named by its position, and finds the heading that a link of the document means. Links name
/// headings as Markdown readers do: <c>#key-figures</c> is the heading "Key figures".
/// </summary>
internal sealed class HeadingBookmarks
{
    private readonly ImmutableArray<Block> _blocks;
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private Dictionary<string, int>? _positions;
    private int _count;

    public HeadingBookmarks(ImmutableArray<Block> blocks)
    {
        _blocks = blocks;
    }

    public void WriteStart(Utf8XmlBuffer xml)
    {
        _count++;
        xml.Raw("<w:bookmarkStart w:id=\""u8);
        xml.Number(_count);
        xml.Raw("\" w:name=\"heading"u8);
        xml.Number(_count);
        xml.Raw("\"/>"u8);
    }

    public void WriteEnd(Utf8XmlBuffer xml)
    {
        xml.Raw("<w:bookmarkEnd w:id=\""u8);
        xml.Number(_count);
        xml.Raw("\"/>"u8);
    }

    /// <summary>The position of the heading with this name, from 1.</summary>
    public int? Find(string name)
    {
        if (_positions is null)
        {
            _positions = new Dictionary<string, int>(StringComparer.Ordinal);
            int position = 0;
            Collect(_blocks, ref position);
        }

        return _positions.TryGetValue(name, out int found) || _positions.TryGetValue(Uri.UnescapeDataString(name), out found) ? found : null;
    }

    private void Collect(ImmutableArray<Block> blocks, ref int position)
    {
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    position++;
                    Add(NameOf(InlineText.Of(heading.Inlines)), position);
                    break;
                case Container container:
                    Collect(container.Blocks, ref position);
                    break;
                case Quote quote:
                    Collect(quote.Blocks, ref position);
                    break;
                case BulletList list:
                    Collect(list.Items, ref position);
                    break;
                case OrderedList list:
                    Collect(list.Items, ref position);
                    break;
            }
        }
    }

    private void Collect(ImmutableArray<ListItem> items, ref int position)
    {
        foreach (ListItem item in items)
        {
            Collect(item.Blocks, ref position);
        }
    }

    private void Add(string name, int position)
    {
        int earlier = _uses.GetValueOrDefault(name);
        _uses[name] = earlier + 1;
        _positions!.TryAdd(earlier == 0 ? name : $"{name}-{earlier}", position);
    }

    private static string NameOf(string heading)
    {
        StringBuilder name = new(heading.Length);
        foreach (char character in heading)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character) || character is '-' or '_')
            {
                name.Append(char.ToLowerInvariant(character));
            }
            else if (character is ' ' or '\n')
            {
                name.Append('-');
            }
        }

        return name.ToString();
    }
}
