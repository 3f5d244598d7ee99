using System.Collections.Immutable;
using Gazette.Documents;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Writes the foot of the last page (版记): a frame at the bottom of the type area, whose last rule lies on the area's lower
/// edge (GB/T 9704-2012, 7.4.1). Rules are paragraphs of their own, since a paragraph's border is only as wide as its text.
/// A floating table would do for Word, but LibreOffice before 7.6 does not let one float that is as wide as the text.
/// </summary>
internal static class ColophonWriter
{
    /// <summary>The advance of a character of 14 pt (四号), in which a colophon is set.</summary>
    private const int Character = 280;

    public static void Write(BodyWriter body, Container colophon)
    {
        bool first = true;
        foreach (Block block in colophon.Blocks)
        {
            ImmutableArray<Paragraph> item = block switch
            {
                Paragraph paragraph => [paragraph],
                Container container => [.. container.Blocks.OfType<Paragraph>()],
                _ => [],
            };
            if (item.IsEmpty)
            {
                body.WriteBlock(block, default);
                continue;
            }

            WriteRule(body, first ? "ColophonEdge"u8 : "ColophonRule"u8);
            WriteItem(body, item, block is Container { Name: "printed" });
            first = false;
        }

        if (!first)
        {
            WriteRule(body, "ColophonEdge"u8);
            body.Paragraphs.NeedFollower();
        }
    }

    private static void WriteItem(BodyWriter body, ImmutableArray<Paragraph> paragraphs, bool printed)
    {
        if (printed && paragraphs is [Paragraph office, Paragraph date])
        {
            body.Paragraphs.Open(new ParagraphForm("Colophon"u8) { Left = Character, RightTab = body.Measures.TextWidth - Character });
            body.Paragraphs.WriteInlines(office.Inlines);
            body.Paragraphs.WriteTab();
            body.Paragraphs.WriteInlines(date.Inlines);
            body.Paragraphs.Close();
            return;
        }

        foreach (Paragraph paragraph in paragraphs)
        {
            // 抄送： stands one character in, and what follows wraps to where it begins (7.4.2).
            string text = InlineText.Of(paragraph.Inlines);
            int label = TextWidth.Of(text.AsSpan(0, text.AsSpan().IndexOfAny('：', ':') + 1)) * Character / 2;
            ContainerWriter.WriteParagraph(body, paragraph.Inlines, new ParagraphForm("Colophon"u8)
            {
                Left = Character + label,
                Right = Character,
                Hanging = label,
                Alignment = text.StartsWith('共') ? "right"u8 : default,
            });
        }
    }

    private static void WriteRule(BodyWriter body, ReadOnlySpan<byte> style)
    {
        body.Paragraphs.Open(new ParagraphForm(style));
        body.Paragraphs.Close();
    }
}
