using System.Collections.Immutable;
using Gazette.Wording;

namespace Gazette.Documents.Markdown;

/// <summary>
/// Headings that open their paragraph, as Markdown has them: <c>**（一）加强学习**。全年……</c>, strong text that begins with an
/// official label. The full stop after it belongs to the heading; outside the asterisks every CommonMark reader closes them.
/// </summary>
internal static class RunInHeading
{
    /// <summary>The class that runs a Markdown heading into the paragraph below it.</summary>
    public const string ClassName = "run-in";

    /// <summary>The paragraph, as a run-in one where it opens with a heading and goes on.</summary>
    public static Block Recognize(Paragraph paragraph)
    {
        if (paragraph.Inlines[0] is not Strong strong || HeadingLabel.HeadingLevelOf(InlineText.Of(strong.Inlines)) is not int level)
        {
            return paragraph;
        }

        ImmutableArray<Inline> heading = strong.Inlines;
        ImmutableArray<Inline> body = paragraph.Inlines[1..];

        // Blanks that a value ended in stand outside the strong text by now, and between it and its stop.
        body = body is [Text blanks, Text { Value: ['。', ..] }, ..] && string.IsNullOrWhiteSpace(blanks.Value) ? body[1..] : body;
        if (body is [Text text, ..] && OpensWithStop(text.Value) && InlineText.Of(heading)[^1] != text.Value[0])
        {
            (Text stop, Text rest) = InlineNormalForm.Cut(text, 1);
            heading = InlineNormalForm.Of([.. heading, stop]);
            body = InlineNormalForm.Of([rest, .. body[1..]]);
        }

        return body.Length > 0 ? new RunInParagraph(level, heading, body, paragraph.Span) : paragraph;
    }

    // A point before a letter or a digit is no full stop.
    private static bool OpensWithStop(string text) => text[0] == '。' || (text[0] == '.' && (text.Length == 1 || char.IsWhiteSpace(text[1])));
}
