using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Body;

/// <summary>Gives every heading a bookmark, named by its position, and finds the heading that a link in the document refers to.</summary>
internal sealed class HeadingBookmarks(ImmutableArray<Block> blocks)
{
    private ImmutableArray<HeadingEntry>? _headings;
    private Dictionary<string, int>? _positions;
    private int _count;

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

    /// <summary>All headings of the document.</summary>
    public ImmutableArray<HeadingEntry> Headings => _headings ??= HeadingIndex.Of(blocks);

    /// <summary>The position of the heading with this name, from 1.</summary>
    public int? Find(string name)
    {
        if (_positions is null)
        {
            _positions = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (HeadingEntry heading in Headings)
            {
                _positions.TryAdd(heading.Name, heading.Position);
            }
        }

        return _positions.TryGetValue(name, out int found) || _positions.TryGetValue(Uri.UnescapeDataString(name), out found) ? found : null;
    }
}
