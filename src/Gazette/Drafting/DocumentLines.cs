using System.Collections.Immutable;
using Gazette.Documents;

namespace Gazette.Drafting;

/// <summary>
/// The text of a document, a line for each paragraph and each row of a table, to compare it with another. Quotation marks are straight, because a report
/// sets those of its language.
/// </summary>
internal static class DocumentLines
{
    public static ImmutableArray<string> Of(Document document)
    {
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        foreach (Block block in document.Blocks)
        {
            Add(block, lines);
        }

        return [.. lines.Select(line => string.Create(line.Length, line, static (straight, words) =>
        {
            for (int i = 0; i < words.Length; i++)
            {
                straight[i] = words[i] switch { '“' or '”' => '"', '‘' or '’' => '\'', char c => c };
            }
        }))];
    }

    private static void Add(Block block, ImmutableArray<string>.Builder lines)
    {
        switch (block)
        {
            case Heading heading:
                AddText(InlineText.Of(heading.Inlines), lines);
                break;
            case Paragraph paragraph:
                AddText(InlineText.Of(paragraph.Inlines), lines);
                break;
            case RunInParagraph runIn:
                AddText(InlineText.Of(runIn.Heading) + InlineText.Of(runIn.Body), lines);
                break;
            case CodeBlock code:
                AddText(code.Text, lines);
                break;
            case Table table:
                lines.AddRange(table.Rows.Select(row => string.Join('\t', row.Cells.Select(cell => InlineText.Of(cell.Inlines).Replace('\n', ' ').Trim()))));
                break;
            default:
                foreach (Block child in block.Children)
                {
                    Add(child, lines);
                }

                break;
        }
    }

    private static void AddText(string text, ImmutableArray<string>.Builder lines) =>
        lines.AddRange(text.Split('\n').Select(line => line.Trim(' ', '\t', '\u3000', '\u00A0')).Where(line => line.Length > 0));
}
