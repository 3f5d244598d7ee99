using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Documents.Containers;

namespace Gazette.Writers.Word.Body;

/// <summary>Lines of a letterhead or colophon with two texts: one at the left, one at the right.</summary>
internal static class HeadLine
{
    /// <summary>A red line across the type area, 4 mm below the text (GB/T 9704-2012, 7.2.7).</summary>
    public static ReadOnlySpan<byte> RedRule => "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"8\" w:color=\"FF0000\"/></w:pBdr>"u8;

    /// <summary>Whether a part of a letterhead or colophon contains only paragraphs, as it should. Others are written as usual.</summary>
    public static bool IsLine(Container part) => !part.Blocks.IsEmpty && part.Blocks.All(block => block is Paragraph);

    /// <summary>
    /// Both texts are one character from the edges. Only the first line is indented, because a rule below would begin at the paragraph's indent.
    /// </summary>
    public static void WritePair(BodyWriter body, Container left, Container right, int? before, ReadOnlySpan<byte> border)
    {
        body.Paragraphs.Open(new ParagraphForm("HeadLine"u8)
        {
            Border = border,
            Before = before,
            RightTab = body.Measures.TextWidth - body.Measures.Character,
            Hanging = -body.Measures.Character,
        });
        body.Paragraphs.WriteInlines(Words(left));
        body.Paragraphs.WriteTab();
        WriteNamed(body, right);
        body.Paragraphs.Close();
    }

    public static void WriteOne(BodyWriter body, Container part, scoped in ParagraphForm form)
    {
        body.Paragraphs.Open(form);
        WriteNamed(body, part);
        body.Paragraphs.Close();
    }

    /// <summary>The text of a part's paragraphs; several paragraphs share the line.</summary>
    public static ImmutableArray<Inline> Words(Container part)
    {
        if (part.Blocks is [Paragraph only])
        {
            return only.Inlines;
        }

        ImmutableArray<Inline>.Builder words = ImmutableArray.CreateBuilder<Inline>();
        foreach (Paragraph paragraph in part.Blocks.OfType<Paragraph>())
        {
            if (words.Count > 0)
            {
                words.Add(new LineBreak(paragraph.Span));
            }

            words.AddRange(paragraph.Inlines);
        }

        return words.ToImmutable();
    }

    /// <summary>A signer's name has a different typeface from 签发人： before it (GB/T 9704-2012, 7.2.6).</summary>
    private static void WriteNamed(BodyWriter body, Container part)
    {
        RunLook look = default;
        foreach (Inline inline in Words(part))
        {
            int colon = part.Kind == ContainerKind.Signer && !look.Emphasis && inline is Text opening ? opening.Value.AsSpan().IndexOfAny('：', ':') : -1;
            if (colon < 0)
            {
                body.Paragraphs.WriteInlines([inline], look);
                continue;
            }

            string text = ((Text)inline).Value;
            body.Paragraphs.WriteText(text.AsSpan(0, colon + 1), look);
            look = new RunLook(Emphasis: true);
            body.Paragraphs.WriteText(text.AsSpan(colon + 1), look);
        }
    }
}
