using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Writers.Layout;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Writes the head of an official document (GB/T 9704-2012, 7.2). Preprinted paper already has the mark and the red rule: so the mark is white, which
/// keeps everything else in its place and the text in the file. A plain head is black, has no rule, and begins at the top.
/// </summary>
internal static class LetterheadWriter
{
    public static void Write(BodyWriter body, Container letterhead)
    {
        LetterheadMode mode = ContainerMode.Of<LetterheadMode>(letterhead);
        if (body.Layout.Form == DocumentForm.Letter)
        {
            LetterFormWriter.Write(body, letterhead, mode);
            return;
        }

        bool hasRule = mode == LetterheadMode.Digital && body.Layout.Form != DocumentForm.Order;
        ImmutableArray<Block> parts = letterhead.Blocks;
        int lines = 0;
        int? below = null;
        for (int index = 0; index < parts.Length; index++)
        {
            if (parts[index] is not Container part || !HeadLine.IsLine(part))
            {
                body.WriteBlock(parts[index], default);
                continue;
            }

            Container? right = index + 1 < parts.Length
                && part.Kind == ContainerKind.Number
                && parts[index + 1] is Container { Kind: ContainerKind.Signer } signer
                && HeadLine.IsLine(signer) ? signer : null;
            index += right is null ? 0 : 1;
            ReadOnlySpan<byte> border = index == parts.Length - 1 && hasRule ? HeadLine.RedRule : default;
            switch (part.Kind)
            {
                case ContainerKind.Mark:
                    int top = mode == LetterheadMode.Plain ? 0 : body.Measures.MarkTop - (lines * body.Measures.Line);
                    WriteMark(body, part, top, mode, border);

                    // GB/T 9704-2012, 7.2.5: two empty lines between the mark and the first line below it.
                    below = 2 * body.Measures.Line;
                    continue;
                case ContainerKind.Number when right is not null:
                    HeadLine.WritePair(body, part, right, below, border);
                    break;
                case ContainerKind.Number:
                    ParagraphForm centred = new("HeadLine"u8) { Border = border, Before = below, Alignment = "center"u8 };
                    HeadLine.WriteOne(body, part, centred);
                    break;
                case ContainerKind.Signer:
                    // If there are several signers, the document number is on the line of the last one (7.2.6).
                    HeadLine.WriteOne(
                        body,
                        part,
                        new ParagraphForm("HeadLine"u8) { Border = border, Before = below, Right = body.Measures.Character, Alignment = "right"u8 });
                    break;
                default:
                    lines++;
                    HeadLine.WriteOne(body, part, new ParagraphForm(StyleOf(part)) { Border = border, Before = below });
                    break;
            }

            below = null;
        }

        // GB/T 9704-2012, 7.3.1: two empty lines between the red rule and the title.
        body.Paragraphs.SpaceNext(2 * body.Measures.Line);
    }

    /// <summary>The largest of three sizes in which the mark fits on one line of 156 mm: 48, 36 or 26 pt.</summary>
    /// <param name="top">From the bottom of what is above to the upper edge of the mark's characters, in twips.</param>
    public static void WriteMark(BodyWriter body, Container mark, int top, LetterheadMode mode, ReadOnlySpan<byte> border)
    {
        ImmutableArray<Inline> words = HeadLine.Words(mark);
        (int size, string style) = MarkStyle(words, mode);
        ContainerWriter.WriteParagraph(
            body, words, new ParagraphForm(Bytes(style)) { Border = border, Before = top > Leading(size) ? top - Leading(size) : null });
    }

    /// <returns>The size in twips, and the style's id.</returns>
    public static (int Size, string Style) MarkStyle(ImmutableArray<Inline> words, LetterheadMode mode)
    {
        int width = TextWidth.Of(words);
        (int size, string style) = width <= 18 ? (960, "Mark") : width <= 24 ? (720, "MarkLong") : (520, "MarkLongest");
        return mode switch
        {
            LetterheadMode.Preprinted => (size, style + "White"),
            LetterheadMode.Plain => (size, style + "Black"),
            _ => (size, style),
        };
    }

    /// <summary>The space above the characters in the mark's line, which is 1.2 times as high as they are.</summary>
    public static int Leading(int size) => size / 10;

    public static ReadOnlySpan<byte> Bytes(string style) => System.Text.Encoding.ASCII.GetBytes(style);

    public static ReadOnlySpan<byte> StyleOf(Container part) => part.Kind is ContainerKind.Secrecy or ContainerKind.Urgency ? "HeadLineStrong"u8 : "HeadLine"u8;
}
