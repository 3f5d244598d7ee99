using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Gazette.Documents.Containers;

namespace Gazette.Documents;

/// <summary>
/// Prints a document's tree as indented lines, one for each block, with the inlines in a compact form: text in quotation marks, <c>strong(…)</c>,
/// <c>link https://… (…)</c>, <c>break</c>.
/// </summary>
internal static class DocumentDump
{
    public static string Write(Document document)
    {
        StringBuilder text = new();
        text.Append("document ").Append(document.Properties.Language.Tag).Append('\n');
        WriteBlocks(text, document.Blocks, 1);
        return text.ToString();
    }

    private static void WriteBlocks(StringBuilder text, ImmutableArray<Block> blocks, int depth)
    {
        foreach (Block block in blocks)
        {
            WriteBlock(text, block, depth);
        }
    }

    private static void WriteBlock(StringBuilder text, Block block, int depth)
    {
        switch (block)
        {
            case Heading heading:
                Line(text, depth, $"heading {heading.Level} {Inlines(heading.Inlines)}{Style(heading.Style)}");
                break;
            case Paragraph paragraph:
                Line(text, depth, $"paragraph {Inlines(paragraph.Inlines)}{Style(paragraph.Style)}");
                break;
            case RunInParagraph runIn:
                Line(text, depth, $"run-in {runIn.Level} {Inlines(runIn.Heading)}");
                Line(text, depth + 1, $"body {Inlines(runIn.Body)}");
                break;
            case BulletList list:
                Line(text, depth, "bullets");
                WriteItems(text, list.Items, depth + 1);
                break;
            case OrderedList list:
                Line(text, depth, list.Style.IsOfDocument ? $"numbers from {list.Start}" : $"numbers from {list.Style.Write(list.Start)}");
                WriteItems(text, list.Items, depth + 1);
                break;
            case DefinitionList list:
                Line(text, depth, "definitions");
                foreach (Definition definition in list.Items)
                {
                    Line(text, depth + 1, $"term {string.Join(" / ", definition.Terms.Select(term => Inlines(term.Inlines)))}");
                    WriteBlocks(text, definition.Blocks, depth + 2);
                }

                break;
            case Table table:
                Line(text, depth, $"table {string.Join(' ', table.Columns.Select(column => column.ToString().ToLowerInvariant()))}");
                foreach (TableRow row in table.Rows)
                {
                    Line(text, depth + 1, $"{(row.IsHeader ? "header" : "row")} {string.Join(" | ", row.Cells.Select(Cell))}");
                }

                break;
            case Quote quote:
                Line(text, depth, "quote");
                WriteBlocks(text, quote.Blocks, depth + 1);
                break;
            case Rule:
                Line(text, depth, "rule");
                break;
            case CodeBlock code:
                Line(text, depth, $"code {Quoted(code.Text)}{(code.Info.Length > 0 ? " info " + Quoted(code.Info) : "")}");
                break;
            case Container container:
                Line(
                    text,
                    depth,
                    $"container {container.Kind.Row().Name}{string.Concat(container.Attributes.Select(pair => $" {pair.Key}={Quoted(pair.Value)}"))}");
                WriteBlocks(text, container.Blocks, depth + 1);
                break;
            default:
                throw new UnreachableException(block.GetType().Name);
        }
    }

    private static void WriteItems(StringBuilder text, ImmutableArray<ListItem> items, int depth)
    {
        foreach (ListItem item in items)
        {
            Line(text, depth, item.IsDone switch { true => "task done", false => "task", _ => "item" });
            WriteBlocks(text, item.Blocks, depth + 1);
        }
    }

    private static string Cell(TableCell cell) =>
        Inlines(cell.Inlines) + (cell.Status == CellStatus.None ? "" : " " + cell.Status.ToString().ToLowerInvariant());

    private static string Inlines(ImmutableArray<Inline> inlines)
    {
        List<string> parts = [];
        for (int i = 0; i < inlines.Length; i++)
        {
            // Adjacent texts from different places are printed as one.
            string words = "";
            for (; i < inlines.Length && inlines[i] is Text run; i++)
            {
                words += run.Value;
            }

            if (words.Length > 0)
            {
                parts.Add(Quoted(words));
            }

            if (i < inlines.Length)
            {
                parts.Add(OneInline(inlines[i]));
            }
        }

        return parts.Count == 0 ? "-" : string.Join(' ', parts);
    }

    private static string OneInline(Inline inline) => inline switch
    {
        Strong strong => $"strong({Inlines(strong.Inlines)})",
        Marked marked => $"{marked.Mark.ToString().ToLowerInvariant()}({Inlines(marked.Inlines)})",
        Emphasis emphasis => $"emphasis({Inlines(emphasis.Inlines)})",
        Styled styled => $"styled {Quoted(styled.Style)} ({Inlines(styled.Inlines)})",
        Link link => $"link {link.Target} ({Inlines(link.Inlines)}){(link.Title.Length > 0 ? $" titled \"{link.Title}\"" : "")}",
        Code code => $"code({Quoted(code.Value)})",
        Formula formula => $"{(formula.IsDisplay ? "display" : "formula")}({Quoted(formula.Source)})",
        LineBreak => "break",
        Image image => $"image {image.Picture.Path} {Quoted(image.Alternative)}{(image.Width is { } width ? $" {width}" : "")}",
        Footnote note => $"footnote({string.Join(" / ", note.Paragraphs.Select(paragraph => Inlines(paragraph.Inlines)))})",
        Anchor anchor => $"anchor {anchor.Id} ({Inlines(anchor.Inlines)})",
        CrossReference reference => $"reference {reference.Id} {Quoted(reference.Label)}",
        SequenceNumber number => $"number {number.Name} {number.Words}",
        _ => throw new UnreachableException(inline.GetType().Name),
    };

    private static string Style(string? name) => name is null ? "" : $" style {Quoted(name)}";

    private static string Quoted(string value) =>
        "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";

    private static void Line(StringBuilder text, int depth, string line) => text.Append(' ', depth * 2).Append(line).Append('\n');
}
