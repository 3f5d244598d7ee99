using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Writes the table of contents as a Word field (ECMA-376-1, 17.16.5.68) with its current entries. Only Word knows the page numbers: the field is
/// marked as stale, so that Word updates it when the document is opened.
/// </summary>
internal static class ContentsWriter
{
    /// <summary>Shown instead of a page number until Word updates the field, because a field must have a result.</summary>
    public const string UnknownPage = "–";

    public static void Write(BodyWriter body, Container toc, BlockContext place)
    {
        ContainerWriter.WriteParagraphs(body, toc.Blocks, "TOCHeading"u8, place);
        if (TableOfContents.CaptionsOf(toc) is { } kind)
        {
            WriteCaptions(body, [.. CaptionIndex.Of(body.Blocks, kind)]);
            return;
        }

        ImmutableArray<HeadingEntry> entries = TableOfContents.Entries(toc, body.Bookmarks.Headings);
        int highest = entries.IsEmpty ? 0 : entries.Max(entry => entry.Level) - 1;

        // Word finds headings in styles of an office by their level in the outline.
        string switches = body.Blocks.Descendants().Any(block => block is Heading { Style: not null }) ? "\\h \\z \\u" : "\\h \\z";
        for (int index = 0; index < entries.Length; index++)
        {
            HeadingEntry entry = entries[index];
            WriteEntry(
                body,
                entry.Level switch
                {
                    2 => "TOC1"u8,
                    3 => "TOC2"u8,
                    4 => "TOC3"u8,
                    _ => "TOC4"u8,
                },
                HeadingBookmarks.NameOf(entry.Position),
                entry.Text,
                index == 0 ? string.Create(CultureInfo.InvariantCulture, $" TOC \\o \"1-{highest}\" {switches} ") : null,
                isLast: index == entries.Length - 1);
        }
    }

    private static void WriteCaptions(BodyWriter body, ImmutableArray<CaptionEntry> entries)
    {
        for (int index = 0; index < entries.Length; index++)
        {
            CaptionEntry entry = entries[index];
            WriteEntry(
                body,
                "TOC1"u8,
                body.Bookmarks.FindAnchor(entry.Id)!,
                entry.Text,
                index == 0 ? $" TOC \\h \\z \\c \"{entry.Sequence}\" " : null,
                isLast: index == entries.Length - 1);
        }
    }

    /// <param name="field">The code of the whole field, which the first entry opens.</param>
    private static void WriteEntry(BodyWriter body, ReadOnlySpan<byte> style, string bookmark, string text, string? field, bool isLast)
    {
        ParagraphWriter paragraphs = body.Paragraphs;
        paragraphs.Open(new ParagraphForm(style));
        if (field is not null)
        {
            paragraphs.OpenField(field, isStale: true);
        }

        body.Xml.Raw("<w:hyperlink w:anchor=\""u8);
        body.Xml.Text(bookmark);
        body.Xml.Raw("\" w:history=\"1\">"u8);
        paragraphs.WriteText(text, default);
        paragraphs.WriteTab();
        paragraphs.OpenField($" PAGEREF {bookmark} \\h ");
        paragraphs.WriteText(UnknownPage, default);
        paragraphs.CloseField();
        body.Xml.Raw("</w:hyperlink>"u8);
        if (isLast)
        {
            paragraphs.CloseField();
        }

        paragraphs.Close();
    }
}
