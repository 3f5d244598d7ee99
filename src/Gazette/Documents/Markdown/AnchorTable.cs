using System.Collections.Immutable;
using System.Globalization;
using Gazette.Diagnostics;
using Gazette.Documents.Containers;
using Gazette.Sources;

namespace Gazette.Documents.Markdown;

/// <summary>The anchors of a document that is being built, and the references to them, which are resolved once all anchors are known.</summary>
internal sealed class AnchorTable(DiagnosticBag bag)
{
    private readonly Dictionary<string, AnchorEntry> _anchors = new(StringComparer.Ordinal);

    /// <summary>Adds an anchor; false, with the warning in the bag, if nothing can refer to its id.</summary>
    /// <param name="prefix">What the id must begin with.</param>
    /// <param name="words">What a reference prints, between the other two.</param>
    public bool Add(string id, string prefix, string words, SourceSpan span, string before = "", string after = "")
    {
        if (!id.StartsWith(prefix, StringComparison.Ordinal) || !ReferenceKind.IsId(id))
        {
            bag.Add(ReferenceDiagnostics.WrongId(id, prefix, span));
            return false;
        }

        if (!_anchors.TryAdd(id, new AnchorEntry(id, words, before, after, span)))
        {
            bag.Add(ReferenceDiagnostics.DefinedTwice(id, span, _anchors[id].Span));
        }

        return true;
    }

    /// <summary>The blocks with what each reference prints. An unknown reference is an error.</summary>
    /// <param name="comments">Those of the blocks, which go with them.</param>
    public ImmutableArray<Block> Resolve(ImmutableArray<Block> blocks, CommentCollector comments)
    {
        return [.. blocks.Select(Change)];

        Block Change(Block block) => comments.Follow(block, ResolveTitle(block).MapChildren(Change, inline => inline switch
        {
            CrossReference reference => Resolve(reference),
            Image image => Fill(image.Alternative, image.Span) is { } words && words != image.Alternative ? image with { Alternative = words } : image,
            _ => inline,
        }));
    }

    /// <summary>The blocks with an anchor at every caption of a kind, so that a list can refer to it.</summary>
    public ImmutableArray<Block> AnchorCaptions(ImmutableArray<Block> blocks, string kind, CommentCollector comments)
    {
        int count = 0;
        return [.. blocks.Select(Change)];

        Block Change(Block block)
        {
            if (block is not Container { Kind: ContainerKind.Caption } caption || !caption.HasClass(kind))
            {
                return comments.Follow(block, block.MapChildren(Change, inline => inline));
            }

            count++;
            return CaptionNumbers.FindLabel(caption) is null ? caption
                : comments.Follow(
                    caption, CaptionNumbers.Anchored(caption, FreeId(kind == CaptionNumbers.Table ? ReferenceKind.Table : ReferenceKind.Figure, count)));
        }
    }

    private Block ResolveTitle(Block block) => block is Container { Kind: ContainerKind.Chart } chart
        && chart.Attributes.TryGetValue(CaptionBuilder.TitleName, out string? title)
            ? chart with { Attributes = chart.Attributes.SetItem(CaptionBuilder.TitleName, Fill(title, chart.Span)) }
            : block;

    // A text that is no line of the document, with what its references print.
    private string Fill(string text, SourceSpan place)
    {
        int at = ReferenceKind.Find(text, 0, out int length);
        while (at >= 0)
        {
            string words = Resolve(new CrossReference(text.Substring(at + 1, length - 1), "", place)) is CrossReference known ? known.Label
                : text.Substring(at, length);
            text = string.Concat(text.AsSpan(0, at), words, text.AsSpan(at + length));
            at = ReferenceKind.Find(text, at + words.Length, out length);
        }

        return text;
    }

    private string FreeId(string prefix, int number)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");
        while (_anchors.ContainsKey(id))
        {
            id += "a";
        }

        return id;
    }

    /// <summary>The reference with what it prints; its text, and an error in the bag, if nothing has its id.</summary>
    public Inline Resolve(CrossReference reference)
    {
        if (_anchors.TryGetValue(reference.Id, out AnchorEntry? anchor))
        {
            return anchor.Resolve(reference);
        }

        bag.Add(ReferenceDiagnostics.Unknown(reference.Id, _anchors.Keys, reference.Span));
        return new Text("@" + reference.Id, reference.Span);
    }
}
