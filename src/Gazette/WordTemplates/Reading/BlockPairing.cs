using Gazette.Diagnostics;
using Gazette.Packages.Markup;
using Gazette.Templates.Programs;

namespace Gazette.WordTemplates.Reading;

/// <summary>
/// Finds for every statement what it repeats or drops, from where it and its end stand: text, paragraphs, or rows. Each part and each text box is
/// complete in itself.
/// </summary>
internal sealed class BlockPairing(DiagnosticBag bag)
{
    private const int MostNested = 60;

    private readonly List<TagBlock> _blocks = [];
    private readonly Dictionary<MarkupElement, bool> _silentRows = [];
    private Dictionary<MarkupElement, StoryParagraph> _paragraphs = [];

    /// <summary>The blocks of a part, inner ones first.</summary>
    public IReadOnlyList<TagBlock> Blocks => _blocks;

    public void Pair(StoryPart part)
    {
        _paragraphs = part.Paragraphs.ToDictionary(paragraph => paragraph.Element);
        foreach (IGrouping<MarkupElement, StoryParagraph> story in part.Paragraphs.Where(paragraph => paragraph.Tags.Count > 0).GroupBy(StoryOf))
        {
            Pair([.. story.SelectMany(paragraph => paragraph.Tags).Where(site => site.Tag.Form == TagForm.Statement)]);
        }

        foreach (StoryParagraph paragraph in part.Paragraphs.Where(paragraph => paragraph.Tags.Count > 0 && HasOnlySilentTags(paragraph)))
        {
            paragraph.IsSilent = paragraph.Tags.TrueForAll(
                site => site.Level is TagLevel.Paragraphs or TagLevel.Inline || (site.Level == TagLevel.Row && HasOtherParagraphs(paragraph)));
        }
    }

    // Whether a cell has a paragraph to show when one with nothing but statements has vanished.
    private bool HasOtherParagraphs(StoryParagraph paragraph) => paragraph.Container.Children().Any(child =>
        child.IsWord("p") && !(_paragraphs.TryGetValue(child, out StoryParagraph? other) && other.Tags.Count > 0 && HasOnlySilentTags(other)));

    private void Pair(List<TagSite> statements)
    {
        Stack<List<TagSite>> open = new();
        foreach (TagSite site in statements)
        {
            if (site.Tag.Steps.IsEmpty)
            {
                continue;
            }

            if (site.Tag.Steps.Length > 1)
            {
                Report(site, WordTemplateDiagnostics.OneStatement(site.Tag.Span));
                continue;
            }

            switch (site.Tag.Steps[0])
            {
                case TagStep.If or TagStep.For:
                    open.Push([site]);
                    if (open.Count == MostNested + 1)
                    {
                        Report(site, WordTemplateDiagnostics.TooDeep(site.Tag.Span, MostNested));
                    }

                    break;
                case TagStep.Else when open.TryPeek(out List<TagSite>? branches):
                    if (branches.Find(IsLastElse) is { } first)
                    {
                        Report(site, WordTemplateDiagnostics.SecondElse(site.Tag.Span, first.Tag.Span));
                    }

                    branches.Add(site);
                    break;
                case TagStep.End when open.TryPop(out List<TagSite>? block):
                    block.Add(site);
                    Close(block);
                    break;
                default:
                    Report(site, WordTemplateDiagnostics.EndWithoutStart(Word(site), site.Tag.Span));
                    break;
            }
        }

        foreach (List<TagSite> block in open)
        {
            Report(block[0], WordTemplateDiagnostics.WithoutEnd(Word(block[0]), block[0].Tag.Span));
        }
    }

    private static bool IsLastElse(TagSite site) => site.Tag.Words == "else";

    private void Close(List<TagSite> tags)
    {
        TagSite opening = tags[0];
        TagSite closing = tags[^1];
        if (LevelOf(tags) is { } level)
        {
            foreach (TagSite tag in tags)
            {
                tag.Level = level;
            }

            _blocks.Add(new TagBlock(tags, level, opening.Tag.Steps[0] == TagStep.For));
        }
        else if (tags.TrueForAll(tag => tag.Paragraph.Container == opening.Paragraph.Container)
            && tags.Exists(tag => tag.Paragraph != opening.Paragraph))
        {
            Report(opening, WordTemplateDiagnostics.OwnParagraphs(Word(opening), opening.Tag.Span, closing.Tag.Span));
        }
        else
        {
            Report(opening, WordTemplateDiagnostics.Across(Word(opening), opening.Tag.Span, closing.Tag.Span));
        }
    }

    private TagLevel? LevelOf(List<TagSite> tags)
    {
        StoryParagraph first = tags[0].Paragraph;
        if (tags.TrueForAll(tag => tag.Paragraph == first))
        {
            MarkupElement? wrapper = WrapperOf(tags[0]);
            return tags.TrueForAll(tag => WrapperOf(tag) == wrapper) ? TagLevel.Inline : null;
        }

        if (tags.TrueForAll(tag => tag.Paragraph.Container == first.Container && HasOnlySilentTags(tag.Paragraph)))
        {
            return TagLevel.Paragraphs;
        }

        if (RowOf(first.Element) is not { } row)
        {
            return null;
        }

        // Rows of their own: the outermost row around each tag that is a row of one common table.
        List<MarkupElement> rows = [row];
        foreach (TagSite tag in tags.Skip(1))
        {
            if (RowIn(tag.Paragraph.Element, row.Parent!) is not { } other)
            {
                return FindSharedRow(tags);
            }

            rows.Add(other);
        }

        return rows.Distinct().Count() == rows.Count && rows.TrueForAll(IsSilentRow) ? TagLevel.Rows : FindSharedRow(tags);
    }

    // An opening tag in one cell of a row, and its end in another cell of it.
    private static TagLevel? FindSharedRow(List<TagSite> tags)
    {
        TagSite closing = tags[^1];
        for (MarkupElement? row = RowOf(tags[0].Paragraph.Element); row is not null; row = RowOf(row))
        {
            if (row.Holds(closing.Paragraph.Element))
            {
                return tags.Count == 2 ? TagLevel.Row : null;
            }
        }

        return null;
    }

    /// <summary>The row that a tag repeats or drops.</summary>
    public static MarkupElement? SharedRow(TagBlock block)
    {
        MarkupElement? row = RowOf(block.Opening.Paragraph.Element);
        while (row is not null && !row.Holds(block.Closing.Paragraph.Element))
        {
            row = RowOf(row);
        }

        return row;
    }

    public static MarkupElement? RowOf(MarkupElement element)
    {
        MarkupElement? at = element.Parent;
        while (at is not null && !at.IsWord("tr"))
        {
            at = at.IsWord("txbxContent") ? null : at.Parent;
        }

        return at;
    }

    private static MarkupElement? RowIn(MarkupElement element, MarkupElement table)
    {
        MarkupElement? row = RowOf(element);
        while (row is not null && row.Parent != table)
        {
            row = RowOf(row);
        }

        return row;
    }

    private bool IsSilentRow(MarkupElement row)
    {
        if (!_silentRows.TryGetValue(row, out bool silent))
        {
            silent = true;
            foreach (MarkupElement element in row.Descendants().Where(element => element.IsWord("p")))
            {
                silent &= _paragraphs.TryGetValue(element, out StoryParagraph? paragraph)
                    && (paragraph.Tags.Count > 0 ? HasOnlySilentTags(paragraph) : IsEmpty(paragraph));
            }

            _silentRows.Add(row, silent);
        }

        return silent;
    }

    private static bool IsEmpty(StoryParagraph paragraph) =>
        paragraph.Units.Count > 0 ? paragraph.Units.TrueForAll(unit => unit.IsBlank) : paragraph.IsEmptyOfText || paragraph.Text.Length == 0;

    private static bool HasOnlySilentTags(StoryParagraph paragraph)
    {
        if (paragraph.Tags.Exists(site => site.Tag.Form is not (TagForm.Statement or TagForm.Silent)))
        {
            return false;
        }

        int next = 0;
        foreach (TagSite site in paragraph.Tags)
        {
            for (; next < site.First; next++)
            {
                if (!paragraph.Units[next].IsBlank)
                {
                    return false;
                }
            }

            next = site.Last + 1;
        }

        return paragraph.Units.Skip(next).All(unit => unit.IsBlank);
    }

    // What holds the run: the paragraph itself, or a link, a tracked insertion, a content control.
    private static MarkupElement? WrapperOf(TagSite site) => site.Paragraph.Units[site.First].Run.Parent;

    // A text box is complete in itself, and so is each note.
    private static MarkupElement StoryOf(StoryParagraph paragraph)
    {
        MarkupElement at = paragraph.Element;
        while (at.Parent is { } parent && !at.IsWord("txbxContent") && !at.IsWord("footnote") && !at.IsWord("endnote"))
        {
            at = parent;
        }

        return at;
    }

    private void Report(TagSite site, Diagnostic diagnostic)
    {
        if (!site.Paragraph.IsFallback)
        {
            bag.Add(diagnostic);
        }
    }

    private static string Word(TagSite site) => site.Tag.Words.Split(' ')[0];
}
