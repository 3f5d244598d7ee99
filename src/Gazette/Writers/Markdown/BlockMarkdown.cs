using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Wording;

namespace Gazette.Writers.Markdown;

/// <summary>Writes blocks as lines.</summary>
internal sealed class BlockMarkdown(MarkdownReferences references)
{
    private const string FootnoteIndent = "    ";
    private const string DefinitionOpening = ":   ";
    private const string DefinitionIndent = "    ";

    public List<string> Write(ImmutableArray<Block> blocks) => WriteBlocks(blocks);

    /// <summary>All footnotes written so far, for the end of the text.</summary>
    /// <param name="blocks">The blocks before them.</param>
    public IEnumerable<string> WriteFootnotes(ImmutableArray<Block> blocks)
    {
        // Markdig does not recognize a footnote while a definition may still continue.
        bool isOpen = references.Footnotes.Count > 0 && EndsInDefinitions(Unfold(blocks).LastOrDefault());
        return (isOpen ? (IEnumerable<string>)["", InlinePiece.EmptyComment.Markdown] : []).Concat(references.Footnotes.SelectMany(WriteFootnote));
    }

    private static bool EndsInDefinitions(Block? block) => block is DefinitionList || (block is not null && EndsInDefinitions(block.Children.LastOrDefault()));

    private IEnumerable<string> WriteFootnote(Footnote note, int index)
    {
        string opening = string.Create(CultureInfo.InvariantCulture, $"[^{index + 1}]: ");
        List<string> lines = WriteBlocks([.. note.Paragraphs]);
        return ["", opening + lines[0], .. lines.Skip(1).Select(line => line.Length == 0 ? "" : FootnoteIndent + line)];
    }

    private List<string> WriteBlocks(ImmutableArray<Block> blocks, bool isTight = false)
    {
        List<string> lines = [];
        Block? last = null;
        bool alternate = false;
        foreach (Block block in Unfold(blocks))
        {
            if (lines.Count > 0 && !isTight)
            {
                lines.Add("");
            }

            // Two adjacent lists with the same marker would be read as one.
            alternate = !alternate && (last, block) is (BulletList, BulletList)
                or (OrderedList { Style.IsOfDocument: true }, OrderedList { Style.IsOfDocument: true });
            if ((last, block) is (DefinitionList, DefinitionList) || AreOfOneStyle(last, block))
            {
                // An empty comment is the only invisible thing that keeps the lists apart.
                lines.AddRange([InlinePiece.EmptyComment.Markdown, ""]);
            }

            lines.AddRange(WriteBlock(block, alternate));
            last = block;
        }

        return lines;
    }

    private IEnumerable<Block> Unfold(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Container container => Unfold(container),
        _ => [block],
    });

    // An alert stays a block; other containers disappear, and only their content is written.
    private IEnumerable<Block> Unfold(Container container) => container.Kind.Row().Markdown switch
    {
        MarkdownForm.Content => Unfold(container.Blocks),
        MarkdownForm.Rule => [new Rule(container.Span)],
        MarkdownForm.Page => Unfold(container.Blocks).ToArray() is { Length: > 0 } page ? [.. page, new Rule(container.Span)] : [],
        MarkdownForm.Chart => ChartReader.Read(container) is { } chart ? ChartMarkdown.Blocks(container, chart) : Unfold(container.Blocks),
        MarkdownForm.Contents => Unfold([.. container.Blocks, .. ContentsOf(container)]),
        MarkdownForm.Alert => container.Blocks.IsEmpty ? [] : [container],
    };

    private IEnumerable<Block> ContentsOf(Container toc) =>
        (TableOfContents.CaptionsOf(toc) is { } captions
            ? TableOfContents.Links(references.Captions(captions))
            : TableOfContents.Links(TableOfContents.Entries(toc, references.Headings).AsSpan())) is { } links ? [links] : [];

    private IEnumerable<string> WriteBlock(Block block, bool alternate) => block switch
    {
        Heading heading => [$"{new string('#', heading.Level)} {InlineMarkdown.Write(heading.Inlines, InlineContext.Heading, references)}"],
        Paragraph { Inlines: [Formula { IsDisplay: true } formula] } => ["$$", .. formula.Source.Split('\n'), "$$"],
        Paragraph paragraph => InlineMarkdown.Write(paragraph.Inlines, InlineContext.Paragraph, references).Split('\n'),
        RunInParagraph runIn => InlineMarkdown.Write(RunIn(runIn), InlineContext.Paragraph, references).Split('\n'),
        BulletList list => WriteList(list.Items, _ => alternate ? "*" : "-"),
        OrderedList list => WriteList(list.Items, index => list.Style.IsOfDocument
            ? string.Create(CultureInfo.InvariantCulture, $"{list.Start + index}{(alternate ? ')' : '.')}")
            : LabelOf(list, index)),
        DefinitionList list => WriteDefinitions(list),
        Table table => TableMarkdown.Write(table, references),
        Quote quote => Quoted(WriteBlocks(quote.Blocks)),
        Container alert => WriteAlert(alert),
        Rule => ["---"],
        CodeBlock code => WriteCode(code),
        _ => throw new UnreachableException(block.GetType().Name),
    };

    private static IEnumerable<string> Quoted(IEnumerable<string> lines) => lines.Select(line => line.Length == 0 ? ">" : "> " + line);

    // Only a paragraph may follow the first line directly; a blank line must separate other blocks from it.
    private IEnumerable<string> WriteAlert(Container alert)
    {
        List<string> lines = WriteBlocks(alert.Blocks);
        bool opensWithWords = Unfold(alert.Blocks).FirstOrDefault() is null or Paragraph or RunInParagraph;
        return Quoted([$"[!{BoxKind.Of(alert).Alerts[0]}]", .. opensWithWords ? [] : (string[])[""], .. lines]);
    }

    private List<string> WriteList(ImmutableArray<ListItem> items, Func<int, string> marker)
    {
        bool isTight = items.All(IsTight);
        List<string> lines = [];
        for (int i = 0; i < items.Length; i++)
        {
            if (i > 0 && !isTight)
            {
                lines.Add("");
            }

            string opening = marker(i) + " ";
            string indentation = new(' ', opening.Length);
            List<string> content = WriteBlocks(items[i].Blocks, isTight);

            // After a bullet, `---` would be read as a rule instead of a list item.
            bool opensWithRule = content is ["---", ..];
            string task = items[i].IsDone switch { true => "[x] ", false => "[ ] ", _ => "" };
            lines.Add(content is [] or [""] ? opening.TrimEnd() : opening + task + (opensWithRule ? "___" : content[0]));
            lines.AddRange(content.Skip(1).Select(line => line.Length == 0 ? "" : indentation + line));
        }

        return lines;
    }

    // A capital letter with a dot is a label only before two blanks.
    private static string LabelOf(OrderedList list, int index) =>
        list.Style.Write(list.Start + index) is [>= 'A' and <= 'Z', '.'] name ? name + " " : list.Style.Write(list.Start + index);

    private static bool AreOfOneStyle(Block? last, Block block) =>
        (last, block) is (OrderedList { Style: { IsOfDocument: false } style }, OrderedList { Style.IsOfDocument: false } second)
        && (second.Style == style || ListLabel.Read(second.Style.Write(second.Start) + "  .", style)?.Style != second.Style);

    private List<string> WriteDefinitions(DefinitionList list)
    {
        List<string> lines = [];
        foreach (Definition definition in list.Items)
        {
            lines.AddRange(lines.Count > 0 ? [""] : []);
            lines.AddRange(definition.Terms.Select(term => InlineMarkdown.Write(term.Inlines, InlineContext.Term, references)));
            List<string> content = WriteBlocks(definition.Blocks);
            lines.Add(DefinitionOpening + content[0]);
            lines.AddRange(content.Skip(1).Select(line => line.Length == 0 ? "" : DefinitionIndent + line));
        }

        return lines;
    }

    // A list without blank lines: each item is one paragraph, followed by at most one list of a kind that can interrupt a paragraph.
    private bool IsTight(ListItem item) => Unfold(item.Blocks).ToArray() is [Paragraph, .. var rest] && rest switch
    {
        [] => true,
        [BulletList list] => list.Items.All(IsTight),
        [OrderedList list] => (list.Start == 1 || !list.Style.IsOfDocument) && list.Items.All(IsTight),
        _ => false,
    };

    private static IEnumerable<string> WriteCode(CodeBlock code)
    {
        char mark = code.Info.Contains('`', StringComparison.Ordinal) ? '~' : '`';
        string fence = new(mark, Math.Max(3, InlineMarkdown.LongestRun(code.Text, mark) + 1));
        string info = code.Info.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("&", "\\&", StringComparison.Ordinal);
        return [fence + info, .. code.Text.Length == 0 ? [] : code.Text.Split('\n'), fence];
    }

    // The full stop is written after the asterisks, where every CommonMark reader closes them; but not the dot of a label like 1. without a heading.
    private static ImmutableArray<Inline> RunIn(RunInParagraph paragraph)
    {
        ImmutableArray<Inline> heading = paragraph.Heading;
        if (heading is [.. var opening, Documents.Text { Value: [.. var words, char stop and ('。' or '.')] } last]
            && (stop == '。' || paragraph.Body is [Documents.Text { Value: [' ', ..] }, ..]))
        {
            ImmutableArray<Inline> shortened = words.Length > 0 ? [.. opening, new Documents.Text(last.Run.Slice(0, words.Length))] : opening;
            bool endsInBlank = InlineText.Of(shortened) is [] or [.., ' ' or '\t' or '\n' or '\u3000'];
            if (!endsInBlank && LabelLevel(shortened) == LabelLevel(heading))
            {
                return [new Strong(shortened, paragraph.Span), new Documents.Text(last.Run.Slice(words.Length, words.Length + 1)), .. paragraph.Body];
            }
        }

        return [new Strong(heading, paragraph.Span), .. paragraph.Body];
    }

    private static int? LabelLevel(ImmutableArray<Inline> heading) => HeadingLabel.HeadingLevelOf(InlineText.Of(heading));
}
