using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents;
using Gazette.Writers.Word.Body;

namespace Gazette.Writers.Html;

/// <summary>
/// What links of a page lead to: its headings and its footnotes. The id of a heading is the name that Markdown readers give it; other ids have a dot
/// in them, which no such name has.
/// </summary>
internal sealed class HtmlReferences
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly string[] _idsInOrder;
    private readonly List<Footnote> _footnotes = [];
    private readonly HashSet<string> _anchorsWritten = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Block> _blocks;
    private Dictionary<string, AnchorPosition>? _anchors;
    private int _written;
    private int _captions;

    public HtmlReferences(ImmutableArray<Block> blocks)
    {
        _blocks = blocks;
        Headings = HeadingIndex.Of(blocks);
        _idsInOrder = new string[Headings.Length];
        foreach (HeadingEntry heading in Headings)
        {
            string id = heading.Name.Length > 0 && !_ids.ContainsKey(heading.Name) ? heading.Name : Id("heading", heading.Position);
            _ids.TryAdd(heading.Name, id);
            _idsInOrder[heading.Position - 1] = id;
        }
    }

    public ImmutableArray<HeadingEntry> Headings { get; }

    /// <summary>The footnotes in the order of their marks, numbered from 1.</summary>
    public IReadOnlyList<Footnote> Footnotes => _footnotes;

    /// <summary>The id of the next heading that is written.</summary>
    public string NextHeading() => _idsInOrder[_written++];

    public string IdOf(HeadingEntry heading) => _idsInOrder[heading.Position - 1];

    public string NextCaption() => Id("caption", ++_captions);

    /// <summary>The numbered captions of a kind.</summary>
    public IEnumerable<CaptionEntry> Captions(string kind) => CaptionIndex.Of(_blocks, kind);

    /// <summary>The id of an anchor; null if there is none of that name.</summary>
    public string? FindAnchor(string name) =>
        (_anchors ??= AnchorIndex.Of(_blocks)).TryGetValue(name, out AnchorPosition anchor) ? Id("anchor", anchor.Position) : null;

    /// <summary>The id of an anchor that is written; null if there has been one of the same name.</summary>
    public string? NextAnchor(Anchor anchor) => _anchorsWritten.Add(anchor.Id) ? FindAnchor(anchor.Id) : null;

    /// <summary>The number of the next note.</summary>
    public int Add(Footnote footnote)
    {
        _footnotes.Add(footnote);
        return _footnotes.Count;
    }

    /// <summary>The address that a link leads to; null if nothing has its name, or if it may not be a link.</summary>
    public string? AddressOf(string target) =>
        target is not ['#', .. string name] ? (HyperlinkTargets.IsAllowed(target) ? target : null)
        : _ids.TryGetValue(name, out string? id) || _ids.TryGetValue(Uri.UnescapeDataString(name), out id) ? "#" + id
        : FindAnchor(name) is { } anchor ? "#" + anchor
        : null;

    public static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}.{number}");
}
