using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Writers.Layout;
using Gazette.Writers.Word.Charts;
using Gazette.Writers.Word.Packaging;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Writes the blocks of a document as the body of document.xml, directly into bytes. This class and the writers of single blocks decide which
/// paragraph gets which style; the style sheets define the styles.
/// </summary>
internal sealed class BodyWriter
{
    private readonly ConstantParts _constant;
    private Measures _portrait;

    public BodyWriter(Utf8XmlBuffer xml, WordLayout layout, ConstantParts constant, DocumentParts parts, ImmutableArray<Block> blocks)
    {
        Layout = layout;
        Measures = constant.Measures;
        _constant = constant;
        _portrait = constant.Measures;
        Sections = new SectionFlow(xml, constant);
        Blocks = blocks;

        // A page that is ready keeps what it has, and nothing can be marked in it.
        Bookmarks = new HeadingBookmarks(blocks is [Container { Ready: not null }, .. var text] ? text : blocks);
        Parts = parts;
        Pictures = new PictureWriter(xml, parts);
        Paragraphs = new ParagraphWriter(
            xml, new InlineWriter(xml, constant.RunProperties, new HyperlinkTargets(Bookmarks, parts.RelateHyperlink), Pictures, AddNote));
        Lists = new ListNumbering(constant.FirstList, constant.FirstListDefinition, constant.Measures);
        Xml = xml;
    }

    public WordLayout Layout { get; }

    /// <summary>The measures of the current section.</summary>
    public Measures Measures { get; private set; }

    public SectionFlow Sections { get; }

    public Utf8XmlBuffer Xml { get; }

    public ParagraphWriter Paragraphs { get; }

    public PictureWriter Pictures { get; }

    /// <summary>The document's footnotes; null if it has none.</summary>
    public FootnoteWriter? Footnotes { get; private set; }

    /// <summary>The whole document.</summary>
    public ImmutableArray<Block> Blocks { get; }

    public HeadingBookmarks Bookmarks { get; }

    /// <summary>Collects the parts and relationships that only this document has.</summary>
    public DocumentParts Parts { get; }

    /// <summary>The look of charts, created on first use.</summary>
    public ChartLook Charts => _constant.Charts;

    public ListNumbering Lists { get; }

    /// <summary>What covers of a reference document need; null without one.</summary>
    public CoverForm? Cover => _constant.Cover;

    /// <summary>The styles that the text may name.</summary>
    public StyleIndex Styles => _constant.StyleIndex;

    /// <summary>What follows is for another place, which has other measures.</summary>
    public void MoveTo(Measures measures) => (_portrait, Measures) = (measures, measures);

    /// <summary>What follows begins on the next even page.</summary>
    public void BreakToEvenPage()
    {
        Sections.Wanted = new SectionForm(SectionForm.EvenPage);
        EnterSection();
    }

    /// <summary>Writes blocks in a separate section, and then returns to the section before.</summary>
    /// <param name="after">The context in which the text continues.</param>
    public void WriteSection(SectionForm form, ImmutableArray<Block> blocks, BlockContext place, string after)
    {
        SectionForm before = Sections.Wanted;
        Sections.Wanted = form;
        WriteBlocks(blocks, place);
        Sections.Wanted = before with { Begins = after, IsFirst = false };
    }

    private void EnterSection()
    {
        if (Sections.Enter(Paragraphs))
        {
            Measures = Sections.Current.Apply(_portrait);
        }
    }

    public void WriteBlocks(ImmutableArray<Block> blocks, BlockContext place)
    {
        for (int index = 0; index < blocks.Length; index++)
        {
            ReadOnlySpan<Block> rest = blocks.AsSpan()[(index + 1)..];
            bool isCaptioned = rest is [Container next, ..] && CaptionNumbers.IsFigure(next);
            WriteBlock(
                blocks[index],
                place with { KeepNext = isCaptioned || IsSigned(rest), BeforeTable = rest is [Table or Container { Kind: ContainerKind.Table }, ..] });
        }
    }

    public void WriteBlock(Block block, BlockContext place)
    {
        if (block is not Container { Kind: ContainerKind.Columns or ContainerKind.Landscape })
        {
            EnterSection();
        }

        switch (block)
        {
            case Paragraph { Style: { } name } paragraph when Styles.Find(StyleKind.Paragraph, name) is { } style:
                WriteStyled(paragraph, style, place);
                break;
            case Paragraph { Inlines: [Image] } figure when place.Around == Enclosure.None:
                Pictures.Room = RoomAt(place);
                Paragraphs.Open(new ParagraphForm("Figure"u8) { KeepNext = place.KeepNext });
                Paragraphs.WriteInlines(figure.Inlines);
                Paragraphs.Close();
                break;
            case Paragraph paragraph:
                Pictures.Room = RoomAt(place);
                Paragraphs.Open(Form(place) with { GrowsLines = Layout.Official && paragraph.Inlines.Any(inline => inline is Image) });
                Paragraphs.WriteInlines(paragraph.Inlines);
                Paragraphs.Close();
                break;
            case RunInParagraph paragraph:
                Paragraphs.Open(Form(place));
                Paragraphs.WriteInlines(paragraph.Heading, new RunLook(RunIn: Math.Clamp(paragraph.Level - 1, 1, 4)));
                Paragraphs.WriteInlines(paragraph.Body);
                Paragraphs.Close();
                break;
            case Heading heading:
                WriteHeading(heading, place);
                break;
            case BulletList list:
                ListWriter.Write(this, list.Items, null, default, place);
                break;
            case OrderedList list:
                ListWriter.Write(this, list.Items, list.Start, list.Style, place);
                break;
            case DefinitionList list:
                WriteDefinitions(list, place);
                break;
            case Table table:
                TableWriter.Write(this, table, place.Table ?? TableForm.None, place.Left(Measures));
                break;
            case Quote quote:
                WriteBlocks(quote.Blocks, place with { Around = Enclosure.Quote, Mark = null, Shift = place.Shift + Measures.QuoteIndent });
                break;
            case Rule:
                Paragraphs.Open(new ParagraphForm("Rule"u8));
                Paragraphs.Close();
                break;
            case CodeBlock code:
                WriteCode(code, place);
                break;
            case Container container:
                ContainerWriter.Write(this, container, place);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>
    /// The room for a picture: the width from the block's left edge, and the height of a page less a few lines for what belongs to the picture.
    /// </summary>
    public (int Width, int Height) RoomAt(BlockContext place) => (Measures.TextWidth - place.Left(Measures), Measures.TextHeight - (4 * Measures.Line));

    /// <summary>The form of running text in this context.</summary>
    public ParagraphForm Form(BlockContext place)
    {
        switch (place.Around)
        {
            case Enclosure.List:
                int? left = place.Shift > 0 || place.Mark is null ? place.Left(Measures) : null;
                int? hanging = place is { Shift: > 0, Mark: ListMark mark } ? Measures.ListHanging(mark.Level) : null;
                return new ParagraphForm("ListParagraph"u8) { Mark = place.Mark, Left = left, Hanging = hanging, KeepNext = place.KeepNext };
            case Enclosure.Quote:
                int indent = place.Left(Measures);
                return new ParagraphForm("Quote"u8) { Left = indent > Measures.QuoteIndent ? indent : null, KeepNext = place.KeepNext };
            case Enclosure.Box when place.Box is { } box:
                int inBox = place.Left(Measures);
                return new ParagraphForm(box.Row().WordStyleBytes) { Left = inBox > Measures.QuoteIndent ? inBox : null, KeepNext = place.KeepNext };
            default:
                return new ParagraphForm("BodyText"u8) { KeepNext = place.KeepNext, After = Layout.Official && place.BeforeTable ? Measures.Line / 4 : null };
        }
    }

    /// <summary>
    /// Whether the signature comes next, perhaps after the note on attachments: the page with the signature must also contain some of the text (GB/T
    /// 9704-2012, 7.3.5.5).
    /// </summary>
    private static bool IsSigned(ReadOnlySpan<Block> rest) =>
        rest is [Container { Kind: ContainerKind.Signature }, ..] or [Container { Kind: ContainerKind.AttachmentNote },
        Container { Kind: ContainerKind.Signature }, ..];

    private int AddNote(Footnote note) => (Footnotes ??= new FootnoteWriter(_constant, Bookmarks)).Write(note);

    /// <summary>A paragraph in a style that its text names. In a list it keeps its number, unless its style brings bullets of its own.</summary>
    private void WriteStyled(Paragraph paragraph, KnownStyle style, BlockContext place)
    {
        bool isInList = place is { Around: Enclosure.List, Mark: null } && !style.IsNumbered;
        Pictures.Room = RoomAt(place);
        Paragraphs.Open(new ParagraphForm(style.IdBytes)
        {
            KeepNext = place.KeepNext,
            Mark = place.Mark,
            Left = isInList ? place.Left(Measures) : null,
            GrowsLines = Layout.Official && paragraph.Inlines.Any(inline => inline is Image),
        });
        Paragraphs.WriteInlines(paragraph.Inlines);
        Paragraphs.Close();
    }

    private void WriteHeading(Heading heading, BlockContext place)
    {
        ReadOnlySpan<byte> style = heading.Level switch
        {
            1 => place.InAttachment ? "AttachmentTitle"u8 : "Title"u8,
            2 => "Heading1"u8,
            3 => "Heading2"u8,
            4 => "Heading3"u8,
            _ => "Heading4"u8,
        };

        // The styles of an office may number headings that have their numbers already.
        ListMark? mark = place.Mark ?? (heading.Level > 1 && _constant.NumbersHeadings && HeadingNumbers.AreWritten(Bookmarks.Headings)
            ? ListMark.None
            : null);
        KnownStyle? own = heading.Style is { } name ? Styles.Find(StyleKind.Paragraph, name) : null;
        Paragraphs.Open(new ParagraphForm(own is null ? style : own.IdBytes)
        {
            Mark = mark,
            KeepNext = own is not null,
            KeepsOwnSpace = !Layout.Official,
            Outline = heading.Level > 1 && own is { IsInOutline: false } ? heading.Level - 2 : null,
        });
        int bookmark = Bookmarks.WriteStart(Xml);
        if (heading.Level == 1 && Layout is { Official: true, IsHan: true })
        {
            WriteTitle(heading.Inlines);
        }
        else
        {
            Paragraphs.WriteInlines(heading.Inlines);
        }

        Paragraphs.CloseRun();
        HeadingBookmarks.WriteEnd(Xml, bookmark);
        Paragraphs.Close();
    }

    /// <summary>A title too long for one line is split between words (GB/T 9704-2012, 7.3.1), unless its author has done so.</summary>
    private void WriteTitle(ImmutableArray<Inline> title)
    {
        if (!title.All(inline => inline is Text))
        {
            Paragraphs.WriteInlines(title);
            return;
        }

        string text = InlineText.Of(title);
        int start = 0;
        foreach (int end in TitleLines.Part(text))
        {
            Paragraphs.WriteText(text.AsSpan(start, end - start), default);
            Paragraphs.WriteLineEnd();
            start = end;
        }

        Paragraphs.WriteText(text.AsSpan(start), default);
    }

    private void WriteDefinitions(DefinitionList list, BlockContext place)
    {
        int left = place.Left(Measures);
        BlockContext inside = place with { Around = Enclosure.List, Mark = null, Shift = place.Shift + (2 * Measures.Character), KeepNext = false };
        foreach (Definition definition in list.Items)
        {
            foreach (Paragraph term in definition.Terms)
            {
                ContainerWriter.WriteParagraph(this, term.Inlines, new ParagraphForm("DefinitionTerm"u8) { Left = left > 0 ? left : null });
            }

            WriteBlocks(definition.Blocks, inside);
        }
    }

    private void WriteCode(CodeBlock code, BlockContext place)
    {
        int left = place.Left(Measures);
        Paragraphs.Open(new ParagraphForm("Code"u8) { Left = left > 0 ? left : null });
        Paragraphs.WriteText(code.Text.AsSpan().TrimEnd('\n'), default);
        Paragraphs.Close();
    }
}
