using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Writers.Layout;
using Gazette.Writers.Word.Body;

namespace Gazette.Writers.Html.Body;

/// <summary>Writes attachments: the note below the text that lists them, and what they contain.</summary>
internal static class AttachmentHtml
{
    /// <summary>
    /// Names wrap to where they begin (GB/T 9704-2012, 7.3.4). The first paragraph opens with 附件：, and the numbers of the others are below its number.
    /// </summary>
    public static void WriteNote(HtmlBody body, ImmutableArray<Block> blocks, HtmlPlace place)
    {
        body.Html.Markup("<div class=\"attachment-note\">\n");
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
            int label = first ? AttachmentWriter.LabelLength(text) : 0;
            int opening = label + AttachmentWriter.NumberLength(text.AsSpan(label));
            body.WriteParagraph(paragraph.Inlines, style: CssText.Hanging(start / 2m, TextWidth.Of(text.AsSpan(0, opening)) / 2m));
            start += TextWidth.Of(text.AsSpan(0, label));
            first = false;
        }

        body.Html.Markup("</div>\n");
    }

    public static void Write(HtmlBody body, ImmutableArray<Block> blocks, HtmlPlace place) =>
        body.WriteBlocks(WriteLabel(body, blocks), place with { InAttachment = true });

    /// <summary>Writes 附件1 and returns what follows it.</summary>
    public static ImmutableArray<Block> WriteLabel(HtmlBody body, ImmutableArray<Block> blocks)
    {
        if (blocks is not [Paragraph label, ..])
        {
            return blocks;
        }

        body.WriteParagraph(label.Inlines, "attachment-label");
        return blocks.RemoveAt(0);
    }
}
