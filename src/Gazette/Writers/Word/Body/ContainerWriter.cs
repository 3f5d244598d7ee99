using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Writers.Layout;
using Gazette.Writers.Word.Charts;

namespace Gazette.Writers.Word.Body;

/// <summary>Writes containers. Those with a complex layout have their own writers.</summary>
internal static class ContainerWriter
{
    public static void Write(BodyWriter body, Container container, BlockContext place)
    {
        switch (container.Kind)
        {
            case ContainerKind kind when !kind.Row().Boxes.IsEmpty:
                if (!container.Blocks.IsEmpty)
                {
                    WriteBox(body, container, place);
                }

                break;
            case ContainerKind.Addressee or ContainerKind.Note or ContainerKind.Unit:
                WriteParagraphs(body, container.Blocks, container.Kind.Row().WordStyleBytes, place);
                break;
            case ContainerKind.Caption:
                WriteCaption(body, container, place);
                break;
            case ContainerKind.Signature:
                SignatureWriter.Write(body, container);
                break;
            case ContainerKind.AttachmentNote:
                AttachmentWriter.WriteNote(body, container.Blocks, place);
                break;
            case ContainerKind.Attachment:
                AttachmentWriter.Write(body, container.Blocks, place);
                break;
            case ContainerKind.Letterhead:
                LetterheadWriter.Write(body, container);
                break;
            case ContainerKind.Participants:
                WriteParticipants(body, container, place);
                break;
            case ContainerKind.Masthead:
                MastheadWriter.Write(body, container);
                break;
            case ContainerKind.Colophon:
                ColophonWriter.Write(body, container);
                break;
            case ContainerKind.Toc:
                ContentsWriter.Write(body, container, place);
                break;
            case ContainerKind.Columns when place is { Around: Enclosure.None, Lists: 0 }:
                SectionForm columns = body.Sections.Wanted with
                {
                    Begins = SectionForm.Continuous,
                    Columns = PageColumns.CountOf(container) ?? PageColumns.FewestColumns,
                    IsFirst = false,
                };
                body.WriteSection(columns, container.Blocks, place, SectionForm.Continuous);
                break;
            case ContainerKind.Landscape when place is { Around: Enclosure.None, Lists: 0 }:
                body.WriteSection(new SectionForm(Landscape: true), container.Blocks, place, after: "");
                break;
            case ContainerKind.Table:
                body.WriteBlocks(container.Blocks, place with { Table = TableForm.Of(container) });
                break;
            case ContainerKind.Chart when ChartReader.Read(container) is { } chart:
                ChartWriter.Write(body, chart, place);
                break;
            case ContainerKind.Pictures:
                PictureGridWriter.Write(body, container, place);
                break;
            case ContainerKind.Cover when container.Ready is { } page && body.Cover is { } cover:
                CoverWriter.Write(body, page, cover);
                break;
            case ContainerKind.Cover:
                body.WriteBlocks(container.Blocks, place);
                body.Paragraphs.BreakPage();
                break;
            case ContainerKind.PageBreak:
                body.Paragraphs.BreakPage();
                body.WriteBlocks(container.Blocks, place);
                break;

            // Page layouts where no page can begin, charts that cannot be drawn, and lines of a letterhead or colophon outside of one.
            case ContainerKind.Columns or ContainerKind.Landscape or ContainerKind.Chart:
            case ContainerKind.Copy or ContainerKind.CopyNumber or ContainerKind.Date or ContainerKind.Distribution or ContainerKind.Editor:
            case ContainerKind.Issue or ContainerKind.Mark or ContainerKind.Number:
            case ContainerKind.Printed or ContainerKind.Secrecy or ContainerKind.Signer or ContainerKind.Urgency:
                body.WriteBlocks(container.Blocks, place);
                break;
            default:
                throw new UnreachableException(container.Kind.ToString());
        }
    }

    /// <summary>Writes the paragraphs among the blocks in this style; other blocks are written as usual.</summary>
    public static void WriteParagraphs(BodyWriter body, ImmutableArray<Block> blocks, ReadOnlySpan<byte> style, BlockContext place)
    {
        foreach (Block block in blocks)
        {
            if (block is Paragraph { Style: null } paragraph)
            {
                WriteParagraph(body, paragraph.Inlines, new ParagraphForm(style));
            }
            else
            {
                body.WriteBlock(block, place);
            }
        }
    }

    /// <summary>The caption of a table stays on its page, whatever its style.</summary>
    public static void WriteCaption(BodyWriter body, Container caption, BlockContext place)
    {
        bool isFigure = CaptionNumbers.IsFigure(caption);
        foreach (Block block in caption.Blocks)
        {
            string? name = caption.Style ?? (block as Paragraph)?.Style;
            if (block is Paragraph paragraph && name is not null && body.Styles.Find(StyleKind.Paragraph, name) is { } own)
            {
                WriteParagraph(body, paragraph.Inlines, new ParagraphForm(own.IdBytes) { KeepNext = !isFigure });
            }
            else
            {
                WriteParagraphs(body, [block], isFigure ? "FigureCaption"u8 : "Caption"u8, place);
            }
        }
    }

    /// <summary>A bar at the left, a label that names the kind of box, and the content indented as in a quote.</summary>
    private static void WriteBox(BodyWriter body, Container box, BlockContext place)
    {
        BlockContext inside = place with { Around = Enclosure.Box, Box = box.Kind, Mark = null, Shift = place.Shift + Measures.QuoteIndent };
        int left = inside.Left(body.Measures);
        body.Paragraphs.Open(new ParagraphForm(box.Kind.Row().LabelStyleBytes) { Left = left > Measures.QuoteIndent ? left : null });
        body.Paragraphs.WriteText(BoxKind.Of(box).Label(body.Layout.Language.Labels), default);
        body.Paragraphs.Close();
        body.WriteBlocks(box.Blocks, inside);
    }

    /// <summary>
    /// The participants in minutes: one empty line below the text, indented by two characters, 出席： in 黑体, names wrapping to where they begin (GB/T
    /// 9704-2012, 10.3).
    /// </summary>
    private static void WriteParticipants(BodyWriter body, Container container, BlockContext place)
    {
        bool first = true;
        foreach (Block block in container.Blocks)
        {
            if (block is not Paragraph { Inlines: [Text opening, ..] } paragraph)
            {
                body.WriteBlock(block, place);
                continue;
            }

            int label = opening.Value.AsSpan().IndexOfAny('：', ':') + 1;
            int hanging = TextWidth.Of(opening.Value.AsSpan(0, label)) * body.Measures.Character / 2;
            int indent = body.Layout.Official ? 2 * body.Measures.Character : 0;
            body.Paragraphs.Open(
                new ParagraphForm("Participants"u8) { Before = first ? body.Measures.Line : null, Left = indent + hanging, Hanging = hanging });
            body.Paragraphs.WriteText(opening.Value.AsSpan(0, label), new RunLook(RunIn: 1));
            body.Paragraphs.WriteText(opening.Value.AsSpan(label), default);
            body.Paragraphs.WriteInlines(paragraph.Inlines.RemoveAt(0));
            body.Paragraphs.Close();
            first = false;
        }
    }

    public static void WriteParagraph(BodyWriter body, ImmutableArray<Inline> inlines, scoped in ParagraphForm form)
    {
        body.Paragraphs.Open(form);
        body.Paragraphs.WriteInlines(inlines);
        body.Paragraphs.Close();
    }
}
