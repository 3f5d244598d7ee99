using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents;
using Gazette.Sources;

namespace Gazette.WordTemplates.Filling;

/// <summary>Puts blocks into the tree of a filled document, where its placeholders were read.</summary>
internal static class BlockPlaceholders
{
    public static Document Fill(Document tree, ImmutableArray<Document> blocks) => tree with { Blocks = Fill(tree.Blocks, blocks) };

    private static ImmutableArray<Block> Fill(ImmutableArray<Block> there, ImmutableArray<Document> blocks)
    {
        ImmutableArray<Block>.Builder filled = ImmutableArray.CreateBuilder<Block>(there.Length);
        foreach (Block block in there)
        {
            ImmutableArray<Inline> line = block switch { Paragraph paragraph => paragraph.Inlines, Heading heading => heading.Inlines, _ => [] };
            if (line is [Text { Value: var mark }] && NumberOf(mark) is { } number)
            {
                filled.AddRange(blocks[number].Blocks);
            }
            else
            {
                filled.Add(block is Table table
                    ? FillCells(table, blocks)
                    : block.MapChildren(child => Fill([child], blocks) is [var one] ? one : child, inline => inline));
            }
        }

        return filled.ToImmutable();
    }

    private static Table FillCells(Table table, ImmutableArray<Document> blocks) => table with
    {
        Rows =
        [
            .. table.Rows.Select(row => row with
            {
                Cells = [.. row.Cells.Select(cell => cell with { Inlines = [.. cell.Inlines.SelectMany(inline => InLine(inline, blocks))] })],
            }),
        ],
    };

    // A cell of the tree holds a line: words, and pictures.
    private static ImmutableArray<Inline> InLine(Inline inline, ImmutableArray<Document> blocks)
    {
        if (inline is not Text { Value: var mark } text || NumberOf(mark) is not { } number)
        {
            return [inline];
        }

        string words = string.Join(' ', blocks[number].Blocks.SelectMany(Words)).Trim();
        Image[] pictures = [.. blocks[number].Blocks.SelectMany(Pictures)];
        return words.Length == 0 && pictures.Length > 0 ? [.. pictures] : [.. pictures, new Text(words.Length > 0 ? words : " ", text.Span)];
    }

    private static IEnumerable<string> Words(Block block) => block switch
    {
        Paragraph paragraph => [InlineText.Of(paragraph.Inlines)],
        Heading heading => [InlineText.Of(heading.Inlines)],
        _ => block.Children.SelectMany(Words),
    };

    private static IEnumerable<Image> Pictures(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Inlines.OfType<Image>(),
        _ => block.Children.SelectMany(Pictures),
    };

    private static int? NumberOf(string mark) =>
        mark.Length > 2 && mark[0] == SlotMark.Open && mark[^1] == SlotMark.Close
        && int.TryParse(mark.AsSpan(1, mark.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;
}
