using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Pictures;

namespace Gazette.Writers.Markdown;

/// <summary>What the inlines of a document refer to outside their block: headings, footnotes and pictures.</summary>
internal sealed class MarkdownReferences(ImmutableArray<Block> blocks, IPictureNames? pictures)
{
    private readonly List<Footnote> _footnotes = [];
    private ImmutableArray<HeadingEntry>? _headings;
    private Dictionary<string, AnchorPosition>? _anchors;

    /// <summary>All headings of the document.</summary>
    public ImmutableArray<HeadingEntry> Headings => _headings ??= HeadingIndex.Of(blocks);

    /// <summary>The numbered captions of a kind.</summary>
    public IEnumerable<CaptionEntry> Captions(string kind) => CaptionIndex.Of(blocks, kind);

    /// <summary>Where a link to an anchor leads; null if the document has no such anchor. A heading is called by its words.</summary>
    public string? TargetOf(string id) =>
        !(_anchors ??= AnchorIndex.Of(blocks)).TryGetValue(id, out AnchorPosition anchor) ? null
        : anchor.Heading is int heading ? "#" + Headings[heading - 1].Name
        : "#" + id;

    /// <summary>The footnotes in the order of their marks, numbered from 1.</summary>
    public IReadOnlyList<Footnote> Footnotes => _footnotes;

    public string NameOf(Picture picture) => pictures?.NameOf(picture) ?? picture.Path;

    /// <summary>The number of the next note.</summary>
    public int Add(Footnote footnote)
    {
        _footnotes.Add(footnote);
        return _footnotes.Count;
    }
}
