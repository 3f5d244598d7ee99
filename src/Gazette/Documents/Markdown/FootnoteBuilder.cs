using System.Collections.Immutable;
using Gazette.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Md = Markdig.Extensions.Footnotes;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Documents.Markdown;

/// <summary>Builds footnotes at their marks. Each may have only one mark, because Word does not support a second one.</summary>
internal sealed class FootnoteBuilder(MarkdownSource source, StyleList styles, DiagnosticBag bag)
{
    private readonly HashSet<Md.Footnote> _built = [];
    private bool _isInside;

    /// <param name="build">Builds the inlines of a paragraph of the note.</param>
    /// <returns>The footnote; null with the error in the bag if it cannot be built.</returns>
    public Footnote? Build(FootnoteLink link, Func<ContainerInline?, ImmutableArray<Inline>> build, SourceSpan span)
    {
        string label = source.Restore(link.Footnote.Label?.TrimStart('^') ?? "");
        if (_isInside || !_built.Add(link.Footnote))
        {
            bag.Add(_isInside ? DocumentsDiagnostics.FootnoteInFootnote(label, span) : DocumentsDiagnostics.FootnoteUsedTwice(label, span));
            return null;
        }

        _isInside = true;
        ImmutableArray<Paragraph>.Builder paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (Markdig.Syntax.Block block in link.Footnote)
        {
            SourceSpan place = source.Locate(block.Span);
            if (block is ParagraphBlock paragraph)
            {
                string? style = styles.Take(paragraph);
                paragraphs.AddRange(InlineFlow.Paragraphs(build(paragraph.Inline)).Select(inlines => new Paragraph(inlines, place) { Style = style }));
            }
            else
            {
                bag.Add(DocumentsDiagnostics.FootnoteContent(label, place));
            }
        }

        _isInside = false;
        if (paragraphs.Any(paragraph => HoldsImage(paragraph.Inlines)))
        {
            bag.Add(DocumentsDiagnostics.FootnoteContent(label, span));
            return null;
        }

        return paragraphs.Count > 0 ? new Footnote(paragraphs.ToImmutable(), span) : null;
    }

    /// <summary>Reports footnotes without a mark: their text would be lost.</summary>
    public void CheckUse(LinkReferenceDefinitionGroup definitions)
    {
        foreach (FootnoteLinkReferenceDefinition definition in definitions.OfType<FootnoteLinkReferenceDefinition>()
            .Where(definition => definition.Footnote.Links.Count == 0))
        {
            bag.Add(
                DocumentsDiagnostics.FootnoteUnused(source.Restore(definition.Footnote.Label?.TrimStart('^') ?? ""), source.Locate(definition.Footnote.Span)));
        }
    }

    /// <summary>Reports a mark without a footnote; Markdig represents it as two pieces of text, <c>[</c> and <c>^label]</c>.</summary>
    public void CheckMark(LiteralInline literal)
    {
        if (literal.Content.AsSpan() is ['^', ..] text && text.IndexOf(']') is > 1 and var close
            && literal is { IsFirstCharacterEscaped: false, PreviousSibling: LiteralInline { IsFirstCharacterEscaped: false } before }
            && before.Content.AsSpan() is [.., '['])
        {
            bag.Add(DocumentsDiagnostics.FootnoteMissing(
                source.Restore(text[1..close].ToString()), source.Locate(literal.Span.Start - 1, literal.Span.Start + close + 1)));
        }
    }

    private static bool HoldsImage(ImmutableArray<Inline> inlines) => inlines.Any(inline => inline is Image || HoldsImage(inline.Children));
}
