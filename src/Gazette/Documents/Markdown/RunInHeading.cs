using System.Collections.Immutable;
using Gazette.Wording;

namespace Gazette.Documents.Markdown;

/// <summary>
/// Run-in headings in Markdown: <c>**（一）加强学习**。全年……</c>, strong text that begins with an official label. The full stop after it belongs to the
/// heading; it is outside the asterisks, because that is where every CommonMark reader can close them.
/// </summary>
internal static class RunInHeading
{
    /// <summary>The class that turns a Markdown heading into a run-in heading of the paragraph below it.</summary>
    public const string ClassName = "run-in";

    /// <summary>The paragraph, as a run-in one if it begins with such a heading and continues.</summary>
    public static Block Recognize(Paragraph paragraph)
    {
        if (paragraph.Inlines[0] is not Strong strong || HeadingLabel.HeadingLevelOf(InlineText.Of(strong.Inlines)) is not int level)
        {
            return paragraph;
        }

        ImmutableArray<Inline> heading = strong.Inlines;
        ImmutableArray<Inline> body = paragraph.Inlines[1..];

        // Blanks at the end of a value have been moved out of the strong text by now, so they are between it and its full stop.
        body = body is [Text blanks, Text { Value: ['。', ..] }, ..] && string.IsNullOrWhiteSpace(blanks.Value) ? body[1..] : body;
        if (body is [Text text, ..] && OpensWithStop(text.Value) && InlineText.Of(heading)[^1] != text.Value[0])
        {
            (Text stop, Text rest) = InlineNormalForm.Cut(text, 1);
            heading = InlineNormalForm.Of([.. heading, stop]);
            body = InlineNormalForm.Of([rest, .. body[1..]]);
        }

        return body.Length > 0 ? new RunInParagraph(level, heading, body, paragraph.Span) : paragraph;
    }

    // A dot before a letter or a digit is not a full stop.
    private static bool OpensWithStop(string text) => text[0] == '。' || (text[0] == '.' && (text.Length == 1 || char.IsWhiteSpace(text[1])));
}
