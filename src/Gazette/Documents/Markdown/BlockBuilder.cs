using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Gazette.Diagnostics;
using Gazette.Documents.Containers;
using Gazette.Pictures;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Md = Markdig.Syntax;
using MdDefinitions = Markdig.Extensions.DefinitionLists;

namespace Gazette.Documents.Markdown;

/// <summary>Builds the document's blocks from Markdig's.</summary>
internal sealed class BlockBuilder
{
    public const int HeadingLevels = 5;

    private readonly MarkdownSource _source;
    private readonly CommentCollector _comments;
    private readonly DiagnosticBag _bag;
    private readonly CaptionBuilder _captions;
    private readonly ImageBuilder _images;
    private readonly FootnoteBuilder _footnotes;
    private readonly InlineBuilder _inlines;
    private readonly ContainerBuilder _containers;
    private readonly HtmlBuilder _html;
    private readonly TableBuilder _tables;
    private readonly AnchorTable _anchors;
    private readonly SectionNumbers _sections;
    private readonly StyleList _styles;

    public BlockBuilder(MarkdownSource source, CommentCollector comments, PictureLoader pictures, DocumentScope scope)
    {
        DiagnosticBag bag = scope.Bag;
        _source = source;
        _comments = comments;
        _bag = bag;
        _anchors = scope.Anchors;
        _captions = new CaptionBuilder(scope.Captions, _anchors, comments, bag);
        _sections = scope.Sections;
        _styles = new StyleList(source);
        _images = new ImageBuilder(source, pictures, _styles, bag);
        _footnotes = new FootnoteBuilder(source, _styles, bag);
        _inlines = new InlineBuilder(source, comments, _images, _footnotes, _styles, scope.Language.Labels.Figure, bag);
        _containers = new ContainerBuilder(source, _styles, comments, bag);
        _html = new HtmlBuilder(source, comments, _inlines, bag);
        _tables = new TableBuilder(source, _inlines, bag);
    }

    /// <summary>The Word styles that what has been built asks for.</summary>
    public ImmutableArray<StyleUse> StyleUses => _styles.Uses;

    public ImmutableArray<Block> Build(MarkdownDocument document) => BuildChildren(document, 0, isInList: false);

    /// <summary>The blocks with what their references print, once everything that they may refer to has been built.</summary>
    public ImmutableArray<Block> Finish(ImmutableArray<Block> blocks)
    {
        if (_inlines.HasReferences || _captions.HasReferences)
        {
            blocks = _anchors.Resolve(blocks, _comments);
        }

        foreach (string kind in _containers.Lists)
        {
            blocks = _anchors.AnchorCaptions(blocks, kind, _comments);
        }

        if (_inlines.HeadingLinks.Count > 0)
        {
            CheckHeadingLinks(HeadingIndex.Of(blocks));
        }

        return blocks;
    }

    private void CheckHeadingLinks(ImmutableArray<HeadingEntry> headings)
    {
        string[] names = [.. headings.Select(heading => heading.Name), .. _inlines.TaggedAnchors.Order(StringComparer.Ordinal)];
        foreach (Link link in _inlines.HeadingLinks.Where(link => !names.Contains(Uri.UnescapeDataString(link.Target[1..]))))
        {
            _bag.Add(DocumentsDiagnostics.UnknownHeading(Uri.UnescapeDataString(link.Target[1..]), names, link.Span));
        }
    }

    private ImmutableArray<Block> BuildChildren(ContainerBlock parent, int depth, bool isInList)
    {
        if (depth > MarkdownLimits.Nesting)
        {
            _bag.Add(DocumentsDiagnostics.TooDeep(MarkdownLimits.Nesting, _source.Locate(parent.Span)));
            return [];
        }

        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>(parent.Count);
        int waiting = _comments.Waiting;
        for (int i = 0; i < parent.Count; i++)
        {
            int built = blocks.Count;
            if (parent[i] is HeadingBlock heading && IsRunIn(heading) && i + 1 < parent.Count && parent[i + 1] is ParagraphBlock body)
            {
                AddRunIn(blocks, heading, body);
                i++;
            }
            else
            {
                Add(blocks, parent[i], depth, isInList);
            }

            if (blocks.Count > built)
            {
                _comments.Settle(waiting, blocks[built]);
            }
        }

        _comments.Settle(waiting, null);
        return blocks.DrainToImmutable();
    }

    private void Add(ImmutableArray<Block>.Builder blocks, Md.Block block, int depth, bool isInList)
    {
        Sources.SourceSpan span = _source.Locate(block.Span);
        switch (block)
        {
            case HeadingBlock heading:
                AddHeading(blocks, heading, span);
                break;
            case ParagraphBlock paragraph:
                string? style = _styles.Take(paragraph);
                foreach (ImmutableArray<Inline> inlines in InlineFlow.Paragraphs(LineBlock.Of(_inlines.Build(paragraph.Inline), _source, paragraph)))
                {
                    foreach (Paragraph built in IsInPictures(paragraph) ? PicturesOf(inlines, span) : [new Paragraph(inlines, span)])
                    {
                        Paragraph styled = built with { Style = style };
                        blocks.Add(isInList || style is not null ? styled : RunInHeading.Recognize(styled));
                        AddCaption(blocks, styled);
                    }

                    _images.RefuseTitles();
                }

                break;
            case ListBlock list:
                AddList(blocks, list, depth, span);
                break;
            case MdDefinitions.DefinitionList list:
                AddDefinitions(blocks, list, depth, span);
                break;
            case QuoteBlock quote:
                ImmutableArray<Block> quoted = BuildChildren(quote, depth + 1, isInList: false);
                if (quoted.Length > 0)
                {
                    blocks.Add(FindAlert(quote, quoted, span) ?? new Quote(quoted, span));
                }

                break;
            case ThematicBreakBlock:
                blocks.Add(new Rule(span));
                break;
            case HtmlBlock html:
                blocks.AddRange(_html.Build(html, span));
                break;
            case MathBlock formula:
                ImmutableArray<Inline> written = _inlines.BuildFormula(BlockLines.Of(formula), formula.Span.Start, formula.ClosingFencedCharCount > 0, span);
                blocks.AddRange(InlineFlow.Paragraphs(written).Select(part => new Paragraph(part, span)));
                break;
            case Md.CodeBlock code:
                string info = code is FencedCodeBlock fenced ? $"{fenced.Info} {fenced.Arguments}".Trim() : "";
                blocks.Add(new CodeBlock(_source.Restore(BlockLines.Of(code)), _source.Restore(info).Replace('\n', ' '), span));
                break;
            case PipeTable table:
                blocks.AddRange(_tables.Build(table, span));
                break;
            case CustomContainer container:
                ImmutableArray<Block> inside = BuildChildren(container, depth + 1, isInList: false);
                foreach (Block built in _containers.Build(container, inside, span))
                {
                    _captions.Add(blocks, built);
                }

                break;
            case LinkReferenceDefinitionGroup definitions:
                _footnotes.CheckUse(definitions);
                break;
            case FootnoteGroup or BlankLineBlock or MdDefinitions.DefinitionTerm:
                break;
            default:
                throw new UnreachableException($"Markdig gave a {block.GetType().Name}");
        }
    }

    // Detected in the source, so that a value cannot become an alert: `[!NOTE]` alone on the first line of a quote with more lines.
    private Block? FindAlert(QuoteBlock quote, ImmutableArray<Block> quoted, Sources.SourceSpan span)
    {
        if (quote is not [ParagraphBlock paragraph, ..] || quoted is not [Paragraph first, .. var rest])
        {
            return null;
        }

        ReadOnlySpan<char> source = _source.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length);
        ReadOnlySpan<char> line = (source.IndexOf('\n') is var end and >= 0 ? source[..end] : source).TrimEnd();
        if (line is not ['[', '!', .. var word, ']'] || BoxKind.FindAlert(word, span) is not { } alert)
        {
            return null;
        }

        // If the quote continues after a blank line, its first paragraph contained nothing else.
        string opening = line.ToString();
        return InlineFlow.WithoutStart(
            first.Inlines,
            opening) is { } words ? alert with { Blocks = [RunInHeading.Recognize(first with { Inlines = words }), .. rest] }
            : rest.Length > 0 && InlineText.Of(first.Inlines) == opening ? alert with { Blocks = rest }
            : null;
    }

    // A picture alone in its paragraph is a figure, and its title is the caption below it.
    private void AddCaption(ImmutableArray<Block>.Builder blocks, Paragraph paragraph)
    {
        if (paragraph.Inlines is [Image image] && _images.TakeTitle(image) is { } title && InlineFlow.Paragraphs(title) is [var words, ..])
        {
            _captions.AddFigure(blocks, new Paragraph(words, image.Span) { Style = _images.TakeStyle(image) }, _images.TakeId(image));
        }
    }

    // Pictures side by side need no blank lines between them.
    private static IEnumerable<Paragraph> PicturesOf(ImmutableArray<Inline> line, Sources.SourceSpan span) =>
        PictureGrid.InLine(line) is { Length: > 1 } pictures ? pictures.Select(picture => new Paragraph([picture], picture.Span)) : [new Paragraph(line, span)];

    private bool IsInPictures(ParagraphBlock paragraph) =>
        paragraph.Parent is CustomContainer container && _containers.KindOf(container) == ContainerKind.Pictures;

    private void AddHeading(ImmutableArray<Block>.Builder blocks, HeadingBlock heading, Sources.SourceSpan span)
    {
        ImmutableArray<Inline> inlines = InlineFlow.OneParagraph(_inlines.Build(heading.Inline));
        AttributeList? attributes = MarkdownSyntax.AttributesOf(heading);
        if (inlines.Length > 0)
        {
            int level = LevelOf(heading, span);
            string? id = attributes?.Find(AttributeList.IdName);
            blocks.Add(new Heading(level, _sections.Open(inlines, level, id is null ? null : _source.Restore(id), span), span));
        }

        if (attributes is null)
        {
            return;
        }

        if (IsRunIn(heading))
        {
            _bag.Add(DocumentsDiagnostics.RunInWithoutParagraph(span));
        }

        int braces = _source.Text.IndexOf('{', Math.Min(heading.Span.End + 1, _source.Text.Length - 1));
        Sources.SourceSpan place = braces < 0 ? span : _source.Locate(braces, _source.Text.IndexOf('}', braces) + 1);
        if (attributes.Find(StyleUse.AttributeName) is { Length: > 0 } style && inlines.Length > 0)
        {
            blocks[^1] = (Heading)blocks[^1] with { Style = _styles.Add(StyleKind.Paragraph, style, place) };
        }

        foreach (string name in attributes.Classes.Where(name => name != RunInHeading.ClassName)
            .Concat(attributes.Values.Select(value => value.Key).Where(key => key is not (AttributeList.IdName or StyleUse.AttributeName))))
        {
            _bag.Add(DocumentsDiagnostics.UnknownHeadingAttribute(name, TextAttributes.NamesOf(TextPart.Heading), place));
        }
    }

    private void AddRunIn(ImmutableArray<Block>.Builder blocks, HeadingBlock heading, ParagraphBlock body)
    {
        Sources.SourceSpan span = _source.Locate(new Md.SourceSpan(heading.Span.Start, body.Span.End));
        ImmutableArray<Inline> opening = InlineNormalForm.Of(InlineFlow.OneParagraph(_inlines.Build(heading.Inline)), inStrong: true);
        Sources.SourceSpan place = _source.Locate(body.Span);
        ImmutableArray<Paragraph> paragraphs = [.. InlineFlow.Paragraphs(_inlines.Build(body.Inline)).Select(inlines => new Paragraph(inlines, place))];
        if (opening.Length == 0 || paragraphs.Length == 0)
        {
            blocks.AddRange(opening.Length > 0 ? [new Heading(LevelOf(heading, span), opening, span)] : paragraphs);
            return;
        }

        ImmutableArray<Inline> text = SeparateWords(opening, paragraphs[0].Inlines);
        blocks.Add(new RunInParagraph(LevelOf(heading, span), opening, text, span));
        blocks.AddRange(paragraphs.Skip(1));
    }

    // The heading and its paragraph are joined in the same way as two lines of a paragraph.
    private static ImmutableArray<Inline> SeparateWords(ImmutableArray<Inline> heading, ImmutableArray<Inline> body)
    {
        char before = InlineText.Of(heading)[^1];
        char after = InlineText.Of(body)[0];
        bool isChinese = EastAsianText.IsWide(before) || EastAsianText.JoinWithoutBlank(before, after);
        return isChinese ? body : InlineNormalForm.Of([new Text(" ", body[0].Span with { End = body[0].Span.Start }), .. body]);
    }

    private void AddList(ImmutableArray<Block>.Builder blocks, ListBlock list, int depth, Sources.SourceSpan span)
    {
        ImmutableArray<ListItem>.Builder items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        foreach (Md.Block block in list)
        {
            if (block is ListItemBlock source)
            {
                ListItem item = BuildTask(source, new ListItem(BuildChildren(source, depth + 1, isInList: true), _source.Locate(source.Span)));

                // An item whose values are all empty is left out; one that the template leaves empty is kept, since those after it are counted.
                if (item.Blocks.Length > 0 || source.Count == 0)
                {
                    items.Add(source.Count == 0 ? item with { Blocks = [new Paragraph([], item.Span)] } : item);
                }
            }
        }

        if (items.Count == 0)
        {
            return;
        }

        _ = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out int start);
        blocks.Add(list.IsOrdered
            ? new OrderedList(start, items.DrainToImmutable(), span) { Style = ListLabelParser.StyleOf(list) }
            : new BulletList(items.DrainToImmutable(), span));
    }

    // GFM 0.29, 5.3, detected in the source: Markdig's own task lists also turn links into checkboxes, and a value must not become a checkbox.
    private ListItem BuildTask(ListItemBlock source, ListItem item)
    {
        if (source is not [ParagraphBlock paragraph, ..] || item.Blocks is not [Paragraph first, ..]
            || _source.Text.AsSpan(paragraph.Span.Start) is not ['[', (' ' or 'x' or 'X') and var box, ']', ' ', ..]
            || InlineFlow.WithoutStart(first.Inlines, $"[{box}] ") is not { } inlines)
        {
            return item;
        }

        return item with { Blocks = item.Blocks.SetItem(0, first with { Inlines = inlines }), IsDone = box != ' ' };
    }

    private void AddDefinitions(ImmutableArray<Block>.Builder blocks, MdDefinitions.DefinitionList list, int depth, Sources.SourceSpan span)
    {
        ImmutableArray<Definition>.Builder items = ImmutableArray.CreateBuilder<Definition>();
        foreach (MdDefinitions.DefinitionItem item in list.OfType<MdDefinitions.DefinitionItem>())
        {
            MdDefinitions.DefinitionTerm[] terms = [.. item.OfType<MdDefinitions.DefinitionTerm>()];
            ImmutableArray<Paragraph> words =
            [
                .. terms.Select(term => new Paragraph(InlineFlow.OneParagraph(_inlines.Build(term.Inline)), _source.Locate(term.Span)))
                .Where(term => term.Inlines.Length > 0),
            ];
            ImmutableArray<Block> explained = BuildChildren(item, depth + 1, isInList: true);
            if (words.Length > 0 && explained.Length > 0)
            {
                items.Add(new Definition(words, explained));
            }
            else if (words.Length == 0 && items.Count > 0)
            {
                // A second definition of the same terms.
                items[^1] = items[^1] with { Blocks = items[^1].Blocks.AddRange(explained) };
            }
            else
            {
                blocks.AddRange(words);
                blocks.AddRange(explained);
            }
        }

        if (items.Count > 0)
        {
            blocks.Add(new DefinitionList(items.ToImmutable(), span));
        }
    }

    private int LevelOf(HeadingBlock heading, Sources.SourceSpan span)
    {
        if (heading.Level > HeadingLevels)
        {
            _bag.Add(DocumentsDiagnostics.HeadingTooDeep(span));
        }

        return Math.Min(heading.Level, HeadingLevels);
    }

    private static bool IsRunIn(HeadingBlock heading) => MarkdownSyntax.AttributesOf(heading)?.Classes.Contains(RunInHeading.ClassName) == true;
}
