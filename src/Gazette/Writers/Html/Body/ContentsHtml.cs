using Gazette.Documents;

namespace Gazette.Writers.Html.Body;

/// <summary>Writes a table of contents as nested lists of links.</summary>
internal static class ContentsHtml
{
    public static void Write(HtmlBody body, Container toc, HtmlPlace place)
    {
        string name = string.Join(' ', toc.Blocks.OfType<Paragraph>().Select(paragraph => InlineText.Of(paragraph.Inlines)));
        body.Html.Markup("<nav class=\"toc\"");
        if (name.Length > 0)
        {
            body.Html.Attribute("aria-label", name);
        }

        body.Html.Markup(">\n");
        body.WriteParagraphs(toc.Blocks, "toc-heading", place);
        if (TableOfContents.CaptionsOf(toc) is { } kind)
        {
            WriteCaptions(body, [.. body.References.Captions(kind)]);
        }
        else
        {
            WriteEntries(body, TableOfContents.Entries(toc, body.References.Headings).AsSpan());
        }

        body.Html.Markup("</nav>\n");
    }

    private static void WriteCaptions(HtmlBody body, IReadOnlyCollection<CaptionEntry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        body.Html.Markup("<ul>\n");
        foreach (CaptionEntry entry in entries)
        {
            body.Html.Markup("<li><p><a").Attribute("href", body.References.AddressOf("#" + entry.Id)!).Markup(">");
            body.Inlines.WriteText(entry.Text);
            body.Html.Markup("</a></p></li>\n");
        }

        body.Html.Markup("</ul>\n");
    }

    private static void WriteEntries(HtmlBody body, ReadOnlySpan<HeadingEntry> entries)
    {
        if (entries.IsEmpty)
        {
            return;
        }

        body.Html.Markup("<ul>\n");
        while (!entries.IsEmpty)
        {
            int end = 1;
            while (end < entries.Length && entries[end].Level > entries[0].Level)
            {
                end++;
            }

            body.Html.Markup("<li><p><a").Attribute("href", "#" + body.References.IdOf(entries[0])).Markup(">");
            body.Inlines.WriteText(entries[0].Text);
            body.Html.Markup("</a></p>\n");
            WriteEntries(body, entries[1..end]);
            body.Html.Markup("</li>\n");
            entries = entries[end..];
        }

        body.Html.Markup("</ul>\n");
    }
}
