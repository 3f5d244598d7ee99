using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Writers.Layout;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Body;

namespace Gazette.Writers.Html.Body;

/// <summary>Writes the foot of the last page (版记), with rules between its items (GB/T 9704-2012, 7.4). A letter's has none (10.1).</summary>
internal static class ColophonHtml
{
    public static void Write(HtmlBody body, Container colophon)
    {
        foreach (Block block in colophon.Blocks.Where(block => !IsItem(block)))
        {
            body.WriteBlock(block, default);
        }

        Block[] items = [.. colophon.Blocks.Where(IsItem)];
        if (items.Length == 0)
        {
            return;
        }

        body.Html.Markup(body.Layout.Form == DocumentForm.Letter ? "<footer class=\"colophon bare\">\n" : "<footer class=\"colophon\">\n");
        foreach (Block item in items)
        {
            body.Html.Markup("<div class=\"item\">\n");
            WriteItem(body, item);
            body.Html.Markup("</div>\n");
        }

        body.Html.Markup("</footer>\n");
    }

    private static bool IsItem(Block block) => block is Paragraph || (block is Container item && HeadLine.IsLine(item));

    private static void WriteItem(HtmlBody body, Block item)
    {
        if (item is Container { Kind: ContainerKind.Printed, Blocks: [Paragraph office, Paragraph date] })
        {
            body.Html.Markup("<div class=\"pair\">\n");
            body.WriteParagraph(office.Inlines);
            body.WriteParagraph(date.Inlines);
            body.Html.Markup("</div>\n");
            return;
        }

        foreach (Paragraph paragraph in item is Paragraph own ? [own] : item.Children.OfType<Paragraph>())
        {
            // 抄送： is indented by one character, and what follows wraps to where it begins (7.4.2); 共印30份 is at the right.
            string text = InlineText.Of(paragraph.Inlines);
            decimal label = TextWidth.Of(text.AsSpan(0, text.AsSpan().IndexOfAny('：', ':') + 1)) / 2m;
            body.WriteParagraph(paragraph.Inlines, text.StartsWith('共') ? "at-right" : "", CssText.Hanging(1, label));
        }
    }
}
