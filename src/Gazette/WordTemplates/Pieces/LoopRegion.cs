using Gazette.Packages.Markup;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>The bytes of a part that a loop repeats.</summary>
/// <param name="Loop">The number of the tag that begins it.</param>
internal sealed record LoopRegion(int Loop, int Start, int End)
{
    public static LoopRegion Of(TagBlock block)
    {
        MarkupElement opening = block.Opening.Paragraph.Element;
        MarkupElement closing = block.Closing.Paragraph.Element;
        switch (block.Level)
        {
            case TagLevel.Inline:
                return new LoopRegion(block.Opening.Number, block.Opening.EndByte, block.Closing.StartByte);
            case TagLevel.Row:
                MarkupElement row = BlockPairing.SharedRow(block)!;
                return new LoopRegion(block.Opening.Number, row.Start, row.End);
            default:
                return new LoopRegion(block.Opening.Number, opening.End, closing.Start);
        }
    }

    public bool Holds(int at) => at >= Start && at < End;
}
