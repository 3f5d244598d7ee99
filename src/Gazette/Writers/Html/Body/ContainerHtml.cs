using System.Diagnostics;
using System.Globalization;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Writers.Layout;

namespace Gazette.Writers.Html.Body;

/// <summary>Writes containers. Those with a complex layout have their own writers.</summary>
internal static class ContainerHtml
{
    public static void Write(HtmlBody body, Container container, HtmlPlace place)
    {
        switch (container.Kind)
        {
            case ContainerKind kind when !kind.Row().Boxes.IsEmpty:
                WriteBox(body, container, place);
                break;
            case ContainerKind.Addressee or ContainerKind.Note or ContainerKind.Unit:
                body.WriteParagraphs(container.Blocks, container.Kind.Row().Name, place);
                break;
            case ContainerKind.Caption:
                body.WriteParagraphs(container.Blocks, StyleClass.Of(container.Style, "caption"), place);
                break;
            case ContainerKind.Signature:
                WriteSignature(body, container);
                break;
            case ContainerKind.AttachmentNote:
                AttachmentHtml.WriteNote(body, container.Blocks, place);
                break;
            case ContainerKind.Attachment:
                AttachmentHtml.Write(body, container.Blocks, place);
                break;
            case ContainerKind.Letterhead:
                LetterheadHtml.Write(body, container);
                break;
            case ContainerKind.Masthead:
                LetterheadHtml.WriteMasthead(body, container);
                break;
            case ContainerKind.Participants:
                WriteParticipants(body, container, place);
                break;
            case ContainerKind.Colophon:
                ColophonHtml.Write(body, container);
                break;
            case ContainerKind.Toc:
                ContentsHtml.Write(body, container, place);
                break;
            case ContainerKind.Columns:
                int count = PageColumns.CountOf(container) ?? PageColumns.FewestColumns;
                WriteAround(body, container, $"columns columns-{count.ToString(CultureInfo.InvariantCulture)}", place);
                break;
            case ContainerKind.Table:
                body.WriteBlocks(container.Blocks, place with { Table = TableForm.Of(container) });
                break;
            case ContainerKind.Pictures:
                int shown = container.Blocks.Count(block => block is Paragraph { Inlines: [Image] });
                int pictures = PictureGrid.ColumnsFor(container, Math.Max(shown, 1));
                WriteAround(body, container, $"pictures pictures-{pictures.ToString(CultureInfo.InvariantCulture)}", place);
                break;
            case ContainerKind.PageBreak or ContainerKind.Cover:
                WriteAround(body, container, container.Kind.Row().Name, place);
                break;
            // Landscape pages where no page can begin, charts that cannot be drawn, and lines of a letterhead or colophon outside of one.
            case ContainerKind.Landscape or ContainerKind.Chart:
            case ContainerKind.Copy or ContainerKind.CopyNumber or ContainerKind.Date or ContainerKind.Distribution or ContainerKind.Editor:
            case ContainerKind.Issue or ContainerKind.Mark or ContainerKind.Number:
            case ContainerKind.Printed or ContainerKind.Secrecy or ContainerKind.Signer or ContainerKind.Urgency:
                body.WriteBlocks(container.Blocks, place);
                break;
            default:
                throw new UnreachableException(container.Kind.ToString());
        }
    }

    private static void WriteAround(HtmlBody body, Container container, string css, HtmlPlace place)
    {
        body.Html.Markup($"<div class=\"{css}\">\n");
        body.WriteBlocks(container.Blocks, place);
        body.Html.Markup("</div>\n");
    }

    private static void WriteBox(HtmlBody body, Container box, HtmlPlace place)
    {
        if (box.Blocks.IsEmpty)
        {
            return;
        }

        BoxKind kind = BoxKind.Of(box);
        body.Html.Markup($"<div class=\"{box.Kind.Row().Name} {kind.Name}\" role=\"note\">\n<p class=\"label\">");
        body.Html.Text(kind.Label(body.Layout.Language.Labels)).Markup("</p>\n");
        body.WriteBlocks(box.Blocks, place);
        body.Html.Markup("</div>\n");
    }

    private static void WriteSignature(HtmlBody body, Container signature)
    {
        SignaturePlaces places = SignaturePlaces.Of(signature);
        body.Html.Markup("<div class=\"signature\">\n");
        for (int index = 0; index < signature.Blocks.Length; index++)
        {
            if (signature.Blocks[index] is not Paragraph paragraph)
            {
                body.WriteBlock(signature.Blocks[index], default);
                continue;
            }

            if (paragraph.Style is { } own)
            {
                body.WriteParagraph(paragraph.Inlines, StyleClass.Of(own));
                continue;
            }

            string above = places.LinesBefore(index) is > 0 and int lines ? CssText.Lines("margin-top", lines) : "";
            body.WriteParagraph(paragraph.Inlines, style: above + CssText.Characters("margin-right", places.Right(index, paragraph) / 4m));
        }

        body.Html.Markup("</div>\n");
    }

    /// <summary>
    /// The participants in minutes: 出席： in 黑体, and names that wrap to where they begin (GB/T 9704-2012, 10.3).
    /// </summary>
    private static void WriteParticipants(HtmlBody body, Container container, HtmlPlace place)
    {
        body.Html.Markup("<div class=\"participants\">\n");
        foreach (Block block in container.Blocks)
        {
            if (block is not Paragraph { Inlines: [Text opening, ..] } paragraph)
            {
                body.WriteBlock(block, place);
                continue;
            }

            int label = opening.Value.AsSpan().IndexOfAny('：', ':') + 1;
            body.OpenParagraph("", CssText.Hanging(0, TextWidth.Of(opening.Value.AsSpan(0, label)) / 2m));
            body.Html.Markup(label > 0 ? "<b class=\"run-in-1\">" : "").Text(opening.Value.AsSpan(0, label)).Markup(label > 0 ? "</b>" : "");
            body.Inlines.WriteText(opening.Value[label..]);
            body.Inlines.Write(paragraph.Inlines.RemoveAt(0));
            body.Html.Markup("</p>\n");
        }

        body.Html.Markup("</div>\n");
    }
}
