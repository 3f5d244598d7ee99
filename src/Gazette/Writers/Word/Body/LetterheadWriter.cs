using System.Collections.Immutable;
using Gazette.Documents;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Writes the head of an official document (GB/T 9704-2012, 7.2). Preprinted paper has the mark and the red rule already: the
/// mark is set in white, so that everything else keeps its place and the words are still in the file.
/// </summary>
internal static class LetterheadWriter
{
    public static void Write(BodyWriter body, Container letterhead)
    {
        bool printsRed = letterhead.Attributes.GetValueOrDefault("mode", "digital") != "preprinted";
        ImmutableArray<Block> parts = letterhead.Blocks;
        int lines = 0;
        for (int index = 0; index < parts.Length; index++)
        {
            if (parts[index] is not Container part || !HeadLine.IsLine(part))
            {
                body.WriteBlock(parts[index], default);
                continue;
            }

            Container? right = index + 1 < parts.Length && part.Name == "number" && parts[index + 1] is Container { Name: "signer" } signer && HeadLine.IsLine(signer) ? signer : null;
            index += right is null ? 0 : 1;
            ReadOnlySpan<byte> border = index == parts.Length - 1 && printsRed ? HeadLine.RedRule : default;
            switch (part.Name)
            {
                case "mark":
                    WriteMark(body, part, body.Measures.MarkTop - (lines * body.Measures.Line), printsRed, border);
                    break;
                case "number" when right is not null:
                    HeadLine.WritePair(body, part, right, 2 * body.Measures.Line, border);
                    break;
                case "number":
                    ParagraphForm centred = new("HeadLine"u8) { Border = border, Before = 2 * body.Measures.Line, Alignment = "center"u8 };
                    HeadLine.WriteOne(body, part, centred);
                    break;
                case "signer":
                    HeadLine.WriteOne(body, part, new ParagraphForm("HeadLine"u8) { Border = border, Right = body.Measures.Character, Alignment = "right"u8 });
                    break;
                case "secrecy" or "urgency":
                    lines++;
                    HeadLine.WriteOne(body, part, new ParagraphForm("HeadLineStrong"u8) { Border = border });
                    break;
                default:
                    lines++;
                    HeadLine.WriteOne(body, part, new ParagraphForm("HeadLine"u8) { Border = border });
                    break;
            }
        }

        // GB/T 9704-2012, 7.3.1: two empty lines between the red rule and the title.
        body.Paragraphs.SpaceNext(2 * body.Measures.Line);
    }

    /// <summary>The largest of three sizes that keeps the mark on one line of 156 mm: 48, 36 or 26 pt.</summary>
    /// <param name="top">From the bottom of what is above to the upper edge of the mark's characters, in twips.</param>
    public static void WriteMark(BodyWriter body, Container mark, int top, bool printsRed, ReadOnlySpan<byte> border)
    {
        ImmutableArray<Inline> words = HeadLine.Words(mark);
        int width = TextWidth.Of(words);
        int size = width <= 18 ? 960 : width <= 24 ? 720 : 520;
        ReadOnlySpan<byte> style = (size, printsRed) switch
        {
            (960, true) => "Mark"u8,
            (960, false) => "MarkWhite"u8,
            (720, true) => "MarkLong"u8,
            (720, false) => "MarkLongWhite"u8,
            (_, true) => "MarkLongest"u8,
            (_, false) => "MarkLongestWhite"u8,
        };
        ContainerWriter.WriteParagraph(body, words, new ParagraphForm(style) { Border = border, Before = Math.Max(0, top - Leading(size)) });
    }

    /// <summary>What is free above the characters in the mark's line, which is 1.2 times as high as they are.</summary>
    private static int Leading(int size) => size / 10;
}
