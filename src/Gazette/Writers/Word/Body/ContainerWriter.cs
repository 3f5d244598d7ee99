using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Writers.Word.Charts;

namespace Gazette.Writers.Word.Body;

/// <summary>Writes the parts of a document that have a purpose. Those with a shape of their own have a writer of their own.</summary>
internal static class ContainerWriter
{
    public static void Write(BodyWriter body, Container container, BlockContext place)
    {
        switch (container.Name)
        {
            case "addressee":
                WriteParagraphs(body, container.Blocks, "Addressee"u8, place);
                break;
            case "signature":
                SignatureWriter.Write(body, container);
                break;
            case "attachment-note":
                AttachmentWriter.WriteNote(body, container.Blocks, place);
                break;
            case "attachment":
                AttachmentWriter.Write(body, container.Blocks, place);
                break;
            case "letterhead":
                LetterheadWriter.Write(body, container);
                break;
            case "participants":
                WriteParticipants(body, container, place);
                break;
            case "masthead":
                MastheadWriter.Write(body, container);
                break;
            case "colophon":
                ColophonWriter.Write(body, container);
                break;
            case "unit":
                WriteParagraphs(body, container.Blocks, "Unit"u8, place);
                break;
            case CaptionNumbers.ContainerName:
                WriteParagraphs(body, container.Blocks, CaptionNumbers.IsFigure(container) ? "FigureCaption"u8 : "Caption"u8, place);
                break;
            case "note":
                WriteParagraphs(body, container.Blocks, "Note"u8, place);
                break;
            case TableOfContents.ContainerName:
                ContentsWriter.Write(body, container, place);
                break;
            case PageColumns.ColumnsName when place is { Around: Enclosure.None, Lists: 0 }:
                body.WriteSection(body.Sections.Wanted with { Begins = SectionForm.Continuous, Columns = PageColumns.CountOf(container) ?? PageColumns.FewestColumns, IsFirst = false }, container.Blocks, place, SectionForm.Continuous);
                break;
            case PageColumns.LandscapeName when place is { Around: Enclosure.None, Lists: 0 }:
                body.WriteSection(new SectionForm(Landscape: true), container.Blocks, place, after: "");
                break;
            case TableForm.ContainerName:
                body.WriteBlocks(container.Blocks, place with { Table = TableForm.Of(container) });
                break;
            case ChartReader.ContainerName when ChartReader.Read(container) is { } chart:
                ChartWriter.Write(body, chart, place);
                break;
            case "page-break":
                body.Paragraphs.BreakPage();
                body.WriteBlocks(container.Blocks, place);
                break;
            default:
                body.WriteBlocks(container.Blocks, place);
                break;
        }
    }

    /// <summary>Gives the paragraphs among the blocks this style; other blocks are written as they would be elsewhere.</summary>
    public static void WriteParagraphs(BodyWriter body, ImmutableArray<Block> blocks, ReadOnlySpan<byte> style, BlockContext place)
    {
        foreach (Block block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                WriteParagraph(body, paragraph.Inlines, new ParagraphForm(style));
            }
            else
            {
                body.WriteBlock(block, place);
            }
        }
    }

    /// <summary>
    /// Who took part, in minutes: one empty line below the text, two characters in, 出席： in 黑体, names wrapping to where they
    /// begin (GB/T 9704-2012, 10.3).
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
            body.Paragraphs.Open(new ParagraphForm("Participants"u8) { Before = first ? body.Measures.Line : null, Left = indent + hanging, Hanging = hanging });
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
