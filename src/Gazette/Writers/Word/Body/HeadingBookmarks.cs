using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Gives every heading and every anchor a bookmark, named by its position, and finds what a link or a reference in the document refers to.
/// </summary>
internal sealed class HeadingBookmarks(ImmutableArray<Block> blocks)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private ImmutableArray<HeadingEntry>? _headings;
    private Dictionary<string, int>? _positions;
    private Dictionary<string, AnchorPosition>? _anchors;
    private int _headingCount;
    private int _count;

    /// <summary>All headings of the document.</summary>
    public ImmutableArray<HeadingEntry> Headings => _headings ??= HeadingIndex.Of(blocks);

    /// <summary>Returns the bookmark's id, for its end.</summary>
    public int WriteStart(Utf8XmlBuffer xml)
    {
        _count++;
        _headingCount++;
        xml.Raw("<w:bookmarkStart w:id=\""u8);
        xml.Number(_count);
        xml.Raw("\" w:name=\"heading"u8);
        xml.Number(_headingCount);
        xml.Raw("\"/>"u8);
        return _count;
    }

    /// <summary>Returns the bookmark's id, for its end; null, with nothing written, if there has been an anchor with the same id.</summary>
    public int? WriteStart(Utf8XmlBuffer xml, Anchor anchor)
    {
        if (!_written.Add(anchor.Id) || FindAnchor(anchor.Id) is not { } name)
        {
            return null;
        }

        _count++;
        xml.Raw("<w:bookmarkStart w:id=\""u8);
        xml.Number(_count);
        xml.Raw("\" w:name=\""u8);
        xml.Text(name);
        xml.Raw("\"/>"u8);
        return _count;
    }

    public static void WriteEnd(Utf8XmlBuffer xml, int id)
    {
        xml.Raw("<w:bookmarkEnd w:id=\""u8);
        xml.Number(id);
        xml.Raw("\"/>"u8);
    }

    /// <summary>The bookmark of the heading at a position.</summary>
    public static string NameOf(int position) => string.Create(CultureInfo.InvariantCulture, $"heading{position}");

    /// <summary>The bookmark of the heading with this name, or of the anchor with this id; null if there is neither.</summary>
    public string? Find(string name)
    {
        if (_positions is null)
        {
            _positions = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (HeadingEntry heading in Headings)
            {
                _positions.TryAdd(heading.Name, heading.Position);
            }
        }

        return _positions.TryGetValue(name, out int found) || _positions.TryGetValue(Uri.UnescapeDataString(name), out found) ? NameOf(found)
            : FindAnchor(name);
    }

    /// <summary>The bookmark of the anchor with this id; null if there is none. Word hides bookmarks that begin with an underscore.</summary>
    public string? FindAnchor(string id) => (_anchors ??= AnchorIndex.Of(blocks)).TryGetValue(id, out AnchorPosition anchor)
        ? string.Create(CultureInfo.InvariantCulture, $"_Ref{anchor.Position}")
        : null;
}
