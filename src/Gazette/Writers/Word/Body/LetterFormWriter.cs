using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Documents.Containers;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Writes the head of a letter (信函, GB/T 9704-2012, 10.1): the mark 30 mm below the paper's edge, where a letter's first page begins, and the red
/// double rule 4 mm below the mark; the document number follows at the right, other parts at the left.
/// </summary>
internal static class LetterFormWriter
{
    /// <summary>4 mm below the visible strokes of the mark, which end about 1 mm above the lower edge of its characters.</summary>
    private const int RuleDistance = 227 - 57;

    /// <summary>7/8 of a character of 16 pt between a rule and the text below it, less the space above the characters in their line.</summary>
    private const int BelowRule = 274 - 130;

    public static void Write(BodyWriter body, Container letterhead, LetterheadMode mode)
    {
        ImmutableArray<Block> parts = letterhead.Blocks;
        if (parts.OfType<Container>().FirstOrDefault(part => part.Kind == ContainerKind.Mark && HeadLine.IsLine(part)) is { } mark)
        {
            WriteMark(body, mark, mode);
            parts = parts.Remove(mark);
        }

        int? before = BelowRule;
        for (int index = 0; index < parts.Length; index++)
        {
            if (parts[index] is not Container part || !HeadLine.IsLine(part))
            {
                body.WriteBlock(parts[index], default);
                continue;
            }

            if (index + 1 < parts.Length
                && part.Kind != ContainerKind.Number
                && parts[index + 1] is Container { Kind: ContainerKind.Number } number
                && HeadLine.IsLine(number))
            {
                body.Paragraphs.Open(new ParagraphForm(LetterheadWriter.StyleOf(part)) { Before = before, RightTab = body.Measures.TextWidth });
                body.Paragraphs.WriteInlines(HeadLine.Words(part));
                body.Paragraphs.WriteTab();
                body.Paragraphs.WriteInlines(HeadLine.Words(number));
                body.Paragraphs.Close();
                index++;
            }
            else
            {
                HeadLine.WriteOne(
                    body,
                    part,
                    new ParagraphForm(LetterheadWriter.StyleOf(part)) { Before = before, Alignment = part.Kind == ContainerKind.Number ? "right"u8 : default });
            }

            before = null;
        }

        body.Paragraphs.SpaceNext(2 * body.Measures.Line);
    }

    private static void WriteMark(BodyWriter body, Container mark, LetterheadMode mode)
    {
        ImmutableArray<Inline> words = HeadLine.Words(mark);
        (int size, string style) = LetterheadWriter.MarkStyle(words, mode);
        ContainerWriter.WriteParagraph(
            body, words, new ParagraphForm(LetterheadWriter.Bytes(style)) { Before = Measures.LetterMarkLeading - LetterheadWriter.Leading(size) });
        if (mode == LetterheadMode.Digital)
        {
            body.Paragraphs.Open(new ParagraphForm("LetterRule"u8)
            {
                Before = RuleDistance - LetterheadWriter.Leading(size),
                Left = -Measures.LetterRuleOverhang,
                Right = -Measures.LetterRuleOverhang,
            });
            body.Paragraphs.Close();
        }
    }
}
