using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Gazette.Tests.Writers;

/// <summary>
/// The text of a Markdown file as any CommonMark reader with pipe tables, footnotes, definitions and tasks shows it, in the normal form of <see
/// cref="WordText"/>.
/// </summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    public static string Read(string markdown)
    {
        TextLines lines = new();
        ReadBlocks(Markdown.Parse(markdown, Pipeline), lines, markdown);
        return lines.ToString();
    }

    private static void ReadBlocks(ContainerBlock parent, TextLines lines, string markdown)
    {
        foreach (Block block in parent)
        {
            switch (block)
            {
                case FencedCodeBlock { Info: "mermaid" }:
                    break;
                case Table table:
                    // The numbers of a chart, which are followed by a drawing of them.
                    bool isDrawn = parent.IndexOf(table) + 1 < parent.Count && parent[parent.IndexOf(table) + 1] is FencedCodeBlock { Info: "mermaid" };
                    foreach (TableRow row in table.OfType<TableRow>())
                    {
                        IEnumerable<string> cells = row.OfType<TableCell>().Select(ReadCell);
                        lines.AddRow(isDrawn && !row.IsHeader ? ChartText.Plain(cells) : cells);
                    }

                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                case ContainerBlock container:
                    ReadBlocks(container, lines, markdown);
                    break;
                case LeafBlock { Inline: ContainerInline inlines }:
                    // A checkbox is not text (GFM 0.29, 5.3).
                    bool isTask = block is { Parent: ListItemBlock item }
                        && item[0] == block
                        && markdown.AsSpan(block.Span.Start) is ['[', ' ' or 'x', ']', ' ', ..];
                    string words = ReadInlines(inlines)[(isTask ? 3 : 0)..];

                    // The first line of an alert is replaced by an icon and a word by the reader.
                    bool isAlert = block is { Parent: QuoteBlock quote }
                        && quote[0] == block
                        && words.StartsWith("[!", StringComparison.Ordinal)
                        && markdown[block.Span.Start] == '[';
                    lines.Add(isAlert ? words[(words.IndexOf(']', StringComparison.Ordinal) + 1)..] : words);
                    break;
                case HtmlBlock html when html.Lines.ToString().StartsWith("<!--", StringComparison.Ordinal):
                    break;
                case CodeBlock or HtmlBlock:
                    lines.Add(((LeafBlock)block).Lines.ToString());
                    break;
            }
        }
    }

    private static string ReadCell(TableCell cell)
    {
        TextLines lines = new();
        ReadBlocks(cell, lines, "");
        return lines.ToString();
    }

    private static string ReadInlines(ContainerInline inlines)
    {
        StringBuilder text = new();
        ReadInlines(inlines, isCell: inlines.ParentBlock?.Parent is TableCell, text);

        // A soft line end, marked with U+0000 until its neighbours are known, means nothing between two Chinese characters, and a blank otherwise.
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == '\0')
            {
                bool isChinese = at > 0 && at + 1 < text.Length && IsWide(text[at - 1]) && IsWide(text[at + 1]);
                text.Remove(at, 1).Insert(at, isChinese ? "" : " ");
            }
        }

        return text.ToString();
    }

    private static void ReadInlines(ContainerInline parent, bool isCell, StringBuilder text)
    {
        foreach (Inline inline in parent)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
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
            }
        }
    }

    /// <summary>Chinese characters and their punctuation, and full-width forms.</summary>
    private static bool IsWide(char character) =>
        character is (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFFEF')
            or (>= '\uD840' and <= '\uDFFF') or '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\u2014' or '\u2026';
}
