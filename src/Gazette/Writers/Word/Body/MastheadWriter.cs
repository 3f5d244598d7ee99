using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Documents.Containers;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Writes the head of a bulletin (简报), which no standard describes: its name in red, the issue number below it, editor and date at the two ends of
/// one line, and a red rule.
/// </summary>
internal static class MastheadWriter
{
    public static void Write(BodyWriter body, Container masthead)
    {
        ImmutableArray<Block> parts = masthead.Blocks;
        for (int index = 0; index < parts.Length; index++)
        {
            if (parts[index] is not Container part || !HeadLine.IsLine(part))
            {
                body.WriteBlock(parts[index], default);
                continue;
            }

            Container? date = index + 1 < parts.Length
                && part.Kind == ContainerKind.Editor
                && parts[index + 1] is Container { Kind: ContainerKind.Date } next
                && HeadLine.IsLine(next) ? next : null;
            index += date is null ? 0 : 1;
            ReadOnlySpan<byte> border = index == parts.Length - 1 ? HeadLine.RedRule : default;
            if (part.Kind == ContainerKind.Mark)
            {
                LetterheadWriter.WriteMark(body, part, body.Measures.Line, LetterheadMode.Digital, border);
            }
            else if (date is not null)
            {
                HeadLine.WritePair(body, part, date, body.Measures.Line / 2, border);
            }
            else
            {
                ParagraphForm form = new("HeadLine"u8)
                {
                    Border = border,
                    Before = body.Measures.Line / 2,
                    Alignment = part.Kind switch
                    {
                        ContainerKind.Issue => "center"u8,
                        ContainerKind.Date => "right"u8,
                        _ => default,
                    },
                };
                HeadLine.WriteOne(body, part, form);
            }
        }

        body.Paragraphs.SpaceNext(2 * body.Measures.Line);
    }
}
