using System.Text;
using Gazette.Diagnostics;
using Gazette.Documents.Mathematics;
using Gazette.Documents.Written;
using Gazette.Sources;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Mathematics;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Md = Markdig.Syntax;

namespace Gazette.Documents.Markdown;

/// <summary>
/// Reads the words of a Markdown file as any reader of GitHub's Markdown shows them, without what only Gazette's templates know: containers, attributes,
/// references. Labels of lists with letters are labels here as well, though some readers show them as text.
/// </summary>
internal sealed class WrittenMarkdown
{
    private static readonly MarkdownPipeline Pipeline = Build();

    private readonly SourceFile _file;
    private readonly WrittenLines _lines = new();

    private WrittenMarkdown(SourceFile file) => _file = file;

    /// <summary>Null with the reasons in the bag.</summary>
    public static WrittenFile? Read(SourceFile file, DiagnosticBag bag)
    {
        if (MarkdownLimits.FindBreach(file.Text) is { } breach)
        {
            bag.Add(breach.Describe(file.Span(breach.Start, breach.End)));
            return null;
        }

        try
        {
            WrittenMarkdown markdown = new(file);
            markdown.ReadBlocks(Markdig.Markdown.Parse(file.Text, Pipeline));
            return markdown._lines.OfText();
        }
        catch (ArgumentException exception) when (exception.GetType() == typeof(ArgumentException))
        {
            // Markdig reports its depth limit only by this exception; derived exceptions would be bugs.
            (int start, int end) = MarkdownSyntax.FindTooDeepLine(file.Text);
            bag.Add(DocumentsDiagnostics.TooDeep(file.Span(start, end)));
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseFootnotes().UseDefinitionLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.InlineParsers.Add(new FormulaParser());
        builder.BlockParsers.Insert(0, new MathBlockParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new TableParagraphParser());
        builder.BlockParsers.FindExact<ListBlockParser>()!.ItemParsers.Add(new ListLabelParser());
        return builder.Build();
    }

    private void ReadBlocks(ContainerBlock parent)
    {
        for (int i = 0; i < parent.Count; i++)
        {
            switch (parent[i])
            {
                case FencedCodeBlock { Info: "mermaid" } or LinkReferenceDefinitionGroup:
                    break;
                case PipeTable table:
                    // The numbers of a chart, which are followed by a drawing of them.
                    ReadTable(table, i + 1 < parent.Count && parent[i + 1] is FencedCodeBlock { Info: "mermaid" });
                    break;
                case MathBlock formula:
                    _lines.Add(WrittenKind.Text, FormulaWords(BlockLines.Of(formula)), Locate(formula.Span));
                    break;
                case ContainerBlock container:
                    ReadBlocks(container);
                    break;
                case LeafBlock { Inline: ContainerInline inlines } block:
                    ReadParagraph(block, inlines);
                    break;
                case HtmlBlock html when html.Lines.ToString().StartsWith("<!--", StringComparison.Ordinal):
                    break;
                case Md.CodeBlock or HtmlBlock:
                    _lines.Add(WrittenKind.Text, ((LeafBlock)parent[i]).Lines.ToString(), Locate(parent[i].Span));
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadParagraph(LeafBlock block, ContainerInline inlines)
    {
        // A checkbox is not text (GFM 0.29, 5.3).
        ReadOnlySpan<char> source = _file.Text.AsSpan(Math.Min(block.Span.Start, _file.Text.Length));
        bool isTask = block is { Parent: ListItemBlock item } && item[0] == block && source is ['[', ' ' or 'x', ']', ' ', ..];
        string words = ReadInlines(inlines)[(isTask ? 3 : 0)..];

        // The first line of an alert is replaced by an icon and a word by the reader.
        bool isAlert = block is { Parent: QuoteBlock quote } && quote[0] == block && words.StartsWith("[!", StringComparison.Ordinal) && source is ['[', ..];
        _lines.Add(WrittenKind.Text, isAlert ? words[(words.IndexOf(']', StringComparison.Ordinal) + 1)..] : words, Locate(block.Span));
    }

    private void ReadTable(PipeTable table, bool isOfChart)
    {
        WrittenKind kind = isOfChart ? WrittenKind.ChartHead : WrittenKind.Row;
        foreach (PipeTableRow row in table.OfType<PipeTableRow>())
        {
            List<string> cells = [.. row.OfType<PipeTableCell>().Select(cell => cell.Inline is { } inlines ? ReadInlines(inlines) : "")];
            while (cells.Count < table.Columns.Length)
            {
                cells.Add("");
            }

            _lines.AddRow(kind, cells, [], Locate(row.Span));
            kind = isOfChart ? WrittenKind.ChartRow : kind;
        }
    }

    private static string ReadInlines(ContainerInline inlines)
    {
        StringBuilder text = new();
        ReadInlines(inlines, isCell: inlines.ParentBlock is PipeTableCell, text);

        // A soft line end, marked with U+0000 until its neighbours are known, means nothing between two Chinese characters, and a blank otherwise.
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == '\0')
            {
                bool isNothing = at > 0 && at + 1 < text.Length && EastAsianText.JoinWithoutBlank(text[at - 1], text[at + 1]);
                text.Remove(at, 1).Insert(at, isNothing ? "" : " ");
            }
        }

        return text.ToString();
    }

    private static void ReadInlines(ContainerInline parent, bool isCell, StringBuilder text)
    {
        foreach (Md.Inlines.Inline inline in parent)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case FormulaInline formula:
                    text.Append(FormulaWords(formula.Source));
                    break;
                case CodeInline code:
                    // GitHub Flavored Markdown, 4.10: a pipe in a cell is escaped even in code. Markdig leaves the backslash.
                    text.Append(isCell ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline line:
                    text.Append(line.IsHard ? '\n' : '\0');
                    break;
                case HtmlInline { Tag: "<br>" or "<br/>" or "<br />" }:
                    text.Append('\n');
                    break;
                case HtmlInline { Tag: ['<', '!', '-', '-', ..] or ['<', 'a', ' ', ..] or "</a>" or "<sup>" or "</sup>" or "<sub>" or "</sub>" }:
                    break;
                case HtmlInline html:
                    text.Append(html.Tag);
                    break;
                case DelimiterInline delimiter:
                    // An unclosed bracket or asterisk, which Markdig leaves as the parent of what follows.
                    text.Append(delimiter.ToLiteral());
                    ReadInlines(delimiter, isCell, text);
                    break;
                case ContainerInline container:
                    ReadInlines(container, isCell, text);
                    break;
                default:
                    break;
            }
        }
    }

    private static string FormulaWords(string source) =>
        WrittenMarks.Formula(MathParser.Parse(source).Formula is { } formula ? WordsOf(formula) : source);

    private static string WordsOf(MathNode node) => node switch
    {
        MathSymbol symbol => symbol.Text,
        MathRow row => string.Concat(row.Nodes.Select(WordsOf)),
        MathFraction fraction => WordsOf(fraction.Above) + WordsOf(fraction.Below),
        MathRoot root => (root.Degree is { } degree ? WordsOf(degree) : "") + WordsOf(root.Body),
        MathScripts scripts => WordsOf(scripts.Base) + OptionalWordsOf(scripts.Below) + OptionalWordsOf(scripts.Above),
        MathSum sum => OptionalWordsOf(sum.Below) + OptionalWordsOf(sum.Above) + WordsOf(sum.Body),
        MathFence fence => WordsOf(fence.Body),
        MathGrid grid => string.Concat(grid.Rows.SelectMany(row => row.Select(WordsOf))),
        MathAccent accent => WordsOf(accent.Body),
        _ => "",
    };

    private static string OptionalWordsOf(MathNode? node) => node is null ? "" : WordsOf(node);

    private Sources.SourceSpan Locate(Md.SourceSpan span)
    {
        int start = Math.Clamp(span.Start, 0, _file.Text.Length);
        int line = _file.Text.AsSpan(start).IndexOf('\n');
        int end = Math.Clamp(span.End + 1, start, line < 0 ? _file.Text.Length : start + line);
        return _file.Span(start, end);
    }
}
