using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Pictures;

namespace Gazette.Writers.Markdown;

/// <summary>What the inlines of a document refer to outside their block: headings, footnotes and pictures.</summary>
internal sealed class MarkdownReferences(ImmutableArray<Block> blocks, IPictureNames? pictures)
{
    private readonly List<Footnote> _footnotes = [];
    private ImmutableArray<HeadingEntry>? _headings;

    /// <summary>All headings of the document.</summary>
    public ImmutableArray<HeadingEntry> Headings => _headings ??= HeadingIndex.Of(blocks);

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
