using System.Collections.Immutable;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Fixing;

/// <summary>
/// A text's blocks and inlines without their words: a corrected mark must not make a list of a paragraph (<c>1、 甲</c> and
/// <c>1. 甲</c>) or emphasis of an asterisk.
/// </summary>
internal static class MarkdownShape
{
    private static readonly DocumentProperties Properties = new() { Language = LanguageRules.Default };

    public static bool IsKept(SourceFile before, SourceFile after) => Of(before) == Of(after);

    private static string Of(SourceFile file)
    {
        StringBuilder shape = new();
        Append(shape, MarkdownParser.Parse(MappedText.FromFile(file), Properties, new DiagnosticBag()).Blocks);
        return shape.ToString();
    }

    private static void Append(StringBuilder shape, ImmutableArray<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            Append(shape, block);
        }
    }

    // A paragraph with a heading run in is a paragraph: a label put right may make the one of the other.
    private static void Append(StringBuilder shape, Block block)
    {
        switch (block)
        {
            case Heading heading:
                Append(shape.Append('h').Append(heading.Level), heading.Inlines);
                break;
            case Paragraph paragraph:
                Append(shape.Append('p'), paragraph.Inlines);
                break;
            case RunInParagraph runIn:
                Append(shape.Append('p'), [.. runIn.Heading, .. runIn.Body]);
                break;
            case BulletList list:
                Append(shape.Append('b'), list.Items);
                break;
            case OrderedList list:
                Append(shape.Append('n').Append(list.Start), list.Items);
                break;
            case Table table:
                shape.Append('t').Append(table.Columns.Length);
                foreach (TableCell cell in table.Rows.SelectMany(row => row.Cells))
                {
                    Append(shape.Append('|'), cell.Inlines);
                }

                break;
            case Quote quote:
                Append(shape.Append('q'), quote.Blocks);
                break;
            case CodeBlock code:
                shape.Append('c').Append(code.Text);
                break;
            case Container container:
                Append(shape.Append(':').Append(container.Name), container.Blocks);
                break;
            default:
                shape.Append('-');
                break;
        }

        shape.Append(';');
    }

    private static void Append(StringBuilder shape, ImmutableArray<ListItem> items)
    {
        foreach (ListItem item in items)
        {
            Append(shape.Append('*'), item.Blocks);
        }
    }

    private static void Append(StringBuilder shape, ImmutableArray<Inline> inlines)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case Strong strong:
                    Append(shape.Append('S'), strong.Inlines);
                    break;
                case Emphasis emphasis:
                    Append(shape.Append('E'), emphasis.Inlines);
                    break;
                case Link link:
                    Append(shape.Append('L').Append(link.Target), link.Inlines);
                    break;
                case Code code:
                    shape.Append('C').Append(code.Value);
                    break;
                case LineBreak:
                    shape.Append('\n');
                    break;
                default:
                    break;
            }
        }
    }
}
