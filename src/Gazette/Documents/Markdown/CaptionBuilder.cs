using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Documents.Containers;
using Gazette.Sources;

namespace Gazette.Documents.Markdown;

/// <summary>Adds containers to a document: captions with their numbers, and the anchors of captions, charts and tables.</summary>
internal sealed class CaptionBuilder(CaptionNumbers numbers, AnchorTable anchors, CommentCollector comments, DiagnosticBag bag)
{
    public const string TitleName = "title";

    public void Add(ImmutableArray<Block>.Builder blocks, Block block)
    {
        HasReferences |= block is Container { Kind: ContainerKind.Chart } titled
            && ReferenceKind.Find(titled.Attributes.GetValueOrDefault(TitleName, ""), 0, out _) >= 0;
        switch (block)
        {
            case Container { Kind: ContainerKind.Caption } caption:
                blocks.Add(Number(caption, caption.Id, caption.HasClass(CaptionNumbers.Figure) ? ReferenceKind.Figure : ReferenceKind.Table));
                break;
            case Container { Kind: ContainerKind.Chart } chart when chart.Id is not null || (numbers.NumbersAll && chart.Attributes.ContainsKey(TitleName)):
                // The title of a numbered chart is its caption.
                ImmutableArray<Inline> title = chart.Attributes.GetValueOrDefault(TitleName) is { Length: > 0 } words ? Inlines(words, chart.Span) : [];
                blocks.Add(chart with { Attributes = chart.Attributes.Remove(TitleName) });
                blocks.Add(Number(Container.Caption(CaptionNumbers.Figure, new Paragraph(title, chart.Span)), chart.Id, ReferenceKind.Chart));
                break;
            case Container { Kind: ContainerKind.Table, Id: { } id } table:
                AnchorAbove(blocks, id, table.Span);
                blocks.Add(table);
                break;
            default:
                blocks.Add(block);
                break;
        }
    }

    /// <summary>Whether there has been a reference in the title of a chart.</summary>
    public bool HasReferences { get; private set; }

    /// <summary>The caption below a picture.</summary>
    public void AddFigure(ImmutableArray<Block>.Builder blocks, Paragraph words, string? id) =>
        blocks.Add(Number(Container.Caption(CaptionNumbers.Figure, words), id, ReferenceKind.Figure));

    private static ImmutableArray<Inline> Inlines(string words, SourceSpan span)
    {
        ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();
        int done = 0;
        for (int at = ReferenceKind.Find(words, 0, out int length); at >= 0; at = ReferenceKind.Find(words, done, out length))
        {
            AddWords(at);
            string id = words.Substring(at + 1, length - 1);
            inlines.Add(new CrossReference(id, id, span));
            done = at + length;
        }

        AddWords(words.Length);
        return inlines.DrainToImmutable();

        void AddWords(int end)
        {
            if (end > done)
            {
                inlines.Add(new Text(words[done..end], span));
            }
        }
    }

    // The caption with its number, if it has one, and with its id.
    private Container Number(Container caption, string? id, string prefix)
    {
        Container numbered = numbers.Number(caption);
        if (id is null)
        {
            return numbered;
        }

        if (CaptionNumbers.FindLabel(numbered) is not { } label)
        {
            bag.Add(ReferenceDiagnostics.WithoutNumber(id, caption.Span));
            return numbered;
        }

        return anchors.Add(id, prefix, label, caption.Span) ? CaptionNumbers.Anchored(numbered, id) : numbered;
    }

    // The id of a table is that of the caption directly above it.
    private void AnchorAbove(ImmutableArray<Block>.Builder blocks, string id, SourceSpan span)
    {
        if (blocks.Count == 0 || blocks[^1] is not Container { Kind: ContainerKind.Caption } above || CaptionNumbers.FindLabel(above) is not { } label)
        {
            bag.Add(ReferenceDiagnostics.WithoutNumber(id, span));
        }
        else if (anchors.Add(id, ReferenceKind.Table, label, span))
        {
            blocks[^1] = CaptionNumbers.Anchored(above, id);
            comments.Follow(above, blocks[^1]);
        }
    }
}
