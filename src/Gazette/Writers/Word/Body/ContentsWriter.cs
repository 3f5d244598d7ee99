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
    private const string UnknownPage = "–";

    public static void Write(BodyWriter body, Container toc, BlockContext place)
    {
        ContainerWriter.WriteParagraphs(body, toc.Blocks, "TOCHeading"u8, place);
        ImmutableArray<HeadingEntry> entries = TableOfContents.Entries(toc, body.Bookmarks.Headings);
        int highest = entries.IsEmpty ? 0 : entries.Max(entry => entry.Level) - 1;
        for (int index = 0; index < entries.Length; index++)
        {
            WriteEntry(body, entries[index], highest, isFirst: index == 0, isLast: index == entries.Length - 1);
        }
    }

    private static void WriteEntry(BodyWriter body, HeadingEntry entry, int levels, bool isFirst, bool isLast)
    {
        ParagraphWriter paragraphs = body.Paragraphs;
        paragraphs.Open(new ParagraphForm(entry.Level switch
        {
            2 => "TOC1"u8,
            3 => "TOC2"u8,
            4 => "TOC3"u8,
            _ => "TOC4"u8,
        }));
        if (isFirst)
        {
            paragraphs.OpenField(string.Create(CultureInfo.InvariantCulture, $" TOC \\o \"1-{levels}\" \\h \\z "), isStale: true);
        }

        body.Xml.Raw("<w:hyperlink w:anchor=\"heading"u8);
        body.Xml.Number(entry.Position);
        body.Xml.Raw("\" w:history=\"1\">"u8);
        paragraphs.WriteText(entry.Text, default);
        paragraphs.WriteTab();
        paragraphs.OpenField(string.Create(CultureInfo.InvariantCulture, $" PAGEREF heading{entry.Position} \\h "));
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
