using System.Collections.Immutable;

namespace Gazette.Documents;

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
        if (paragraph.Inlines[0] is not Strong strong || OfficialLabel.LevelOf(InlineFlow.PlainText(strong.Inlines)) is not int level)
        {
            return paragraph;
        }

        ImmutableArray<Inline> heading = strong.Inlines;
        ImmutableArray<Inline> body = paragraph.Inlines[1..];
        if (body is [Text text, ..] && StopLength(text.Value) is int length and > 0 && InlineFlow.PlainText(heading)[^1] != text.Value[length - 1])
        {
            (Text stop, Text rest) = InlineNormalForm.Cut(text, length);
            heading = InlineNormalForm.Of([.. heading, stop with { Value = stop.Value[^1..] }]);
            body = InlineNormalForm.Of([rest, .. body[1..]]);
        }

        return body.Length > 0 ? new RunInParagraph(level, heading, body, paragraph.Span) : paragraph;
    }

    // How much of a text is a full stop that opens it. A point before a letter or a digit is none; before a Chinese one may stand blanks
    // that a value ended in.
    private static int StopLength(string text)
    {
        int blanks = text.Length - text.AsSpan().TrimStart(' ').Length;
        return text.AsSpan(blanks) is ['。', ..] ? blanks + 1
            : text is ['.'] || (text is ['.', char next, ..] && char.IsWhiteSpace(next)) ? 1
            : 0;
    }
}
