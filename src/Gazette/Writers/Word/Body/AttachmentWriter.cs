using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Writers.Layout;

namespace Gazette.Writers.Word.Body;

/// <summary>Writes attachments: the note below the text that lists them, and their pages.</summary>
internal static class AttachmentWriter
{
    /// <summary>
    /// One empty line below the text, indented by two characters; names wrap to where they begin (GB/T 9704-2012, 7.3.4). The first paragraph opens
    /// with 附件：, and the numbers of the others are aligned with its number.
    /// </summary>
    public static void WriteNote(BodyWriter body, ImmutableArray<Block> blocks, BlockContext place)
    {
        int start = 4;
        bool first = true;
        foreach (Block block in blocks)
        {
            if (block is not Paragraph paragraph)
            {
                body.WriteBlock(block, place);
                continue;
            }

            string text = InlineText.Of(paragraph.Inlines);
            int label = first ? LabelLength(text) : 0;
            int opening = label + NumberLength(text.AsSpan(label));
            int hanging = TextWidth.Of(text.AsSpan(0, opening));
            ContainerWriter.WriteParagraph(body, paragraph.Inlines, new ParagraphForm("AttachmentNote"u8)
            {
                KeepNext = place.KeepNext,
                Before = first ? body.Measures.Line : null,
                Left = (start + hanging) * body.Measures.Character / 2,
                Hanging = hanging * body.Measures.Character / 2,
            });
            start += TextWidth.Of(text.AsSpan(0, label));
            first = false;
        }
    }

    /// <summary>A new page; the label on its first line, the title on its third (GB/T 9704-2012, 7.3.7).</summary>
    public static void Write(BodyWriter body, ImmutableArray<Block> blocks, BlockContext place)
    {
        body.Paragraphs.BreakPage();
        if (blocks is [Paragraph label, ..])
        {
            ContainerWriter.WriteParagraph(body, label.Inlines, new ParagraphForm("AttachmentLabel"u8));
            blocks = blocks.RemoveAt(0);
        }

        body.WriteBlocks(blocks, place with { InAttachment = true });
    }

    /// <summary>The length of 附件： at the start of a line.</summary>
    internal static int LabelLength(string text)
    {
        int colon = text.AsSpan().IndexOfAny('：', ':');
        int end = colon + 1;
        while (end > 0 && end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return end;
    }

    /// <summary>The length of 1. at the start of a name.</summary>
    internal static int NumberLength(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end == 0 || end == text.Length || text[end] is not ('.' or '．' or '、'))
        {
            return 0;
        }

        end++;
        return end < text.Length && text[end] == ' ' ? end + 1 : end;
    }
}
