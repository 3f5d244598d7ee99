using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Sources;

namespace Gazette.Tracing;

/// <summary>
/// Reads the lines of a document in reading order, each with its place and the origins of its parts: the paragraphs that Word shows, and the words that
/// stand in them.
/// </summary>
internal sealed class LineReader
{
    private readonly ImmutableArray<TracedLine>.Builder _lines = ImmutableArray.CreateBuilder<TracedLine>();
    private readonly List<(int Level, string Text)> _headings = [];

    // Footnotes of the line that is being read; they follow it.
    private readonly List<Footnote> _notes = [];
    private List<TracedPiece> _pieces = [];
    private int _paragraphs;
    private int _tables;
    private int _charts;
    private int _footnotes;
    private int _furniture;
    private int _length;

    private LineReader()
    {
    }

    public static ImmutableArray<TracedLine> Read(Document document)
    {
        LineReader reader = new();
        reader.Read(document.Blocks);
        return reader._lines.ToImmutable();
    }

    private void Read(ImmutableArray<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            Read(block);
        }
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case Heading heading:
                ReadHeading(heading.Level, heading.Inlines, heading.Level == 1 ? PlaceKind.Title : PlaceKind.Heading);
                break;
            case Paragraph paragraph:
                AddLine(paragraph.Inlines, PlaceOf(PlaceKind.Paragraph, ++_paragraphs));
                break;
            case RunInParagraph runIn:
                ReadHeading(runIn.Level, runIn.Heading, PlaceKind.Heading);
                AddLine(runIn.Body, PlaceOf(PlaceKind.Paragraph, ++_paragraphs));
                break;
            case BulletList list:
                ReadItems(list.Items, start: null);
                break;
            case OrderedList list:
                ReadItems(list.Items, list.Start);
                break;
            case Table table:
                Read(table, PlaceKind.Cell, ++_tables);
                break;
            case CodeBlock code:
                AddCode(code);
                break;
            case DefinitionList or Quote:
                Read(block.Children);
                break;
            case Rule:
                break;
            case Container container:
                Read(container);
                break;
            default:
                throw new UnreachableException(block.GetType().Name);
        }
    }

    private void Read(Container container)
    {
        switch (container.Kind)
        {
            case ContainerKind.Chart:
                ReadChart(container);
                break;
            case ContainerKind.Caption or ContainerKind.Unit:
                ReadEach(container, PlaceKind.Caption);
                break;
            case var kind when kind.Row().Text is ContainerText.Furniture or ContainerText.Signature or ContainerText.DocumentNumber or ContainerText.Copy
                or ContainerText.Addressee:
                ReadEach(container, PlaceKind.Furniture);
                break;
            default:
                Read(container.Blocks);
                break;
        }
    }

    private void ReadEach(Container container, PlaceKind kind)
    {
        foreach (Block block in container.Blocks)
        {
            if (block is Paragraph line)
            {
                int number = kind == PlaceKind.Furniture ? ++_furniture : _tables + 1;
                AddLine(line.Inlines, PlaceOf(kind, number));
            }
            else
            {
                Read(block);
            }
        }
    }

    private void ReadChart(Container container)
    {
        _charts++;
        string title = container.Attributes.GetValueOrDefault("title", "");
        string unit = container.Attributes.GetValueOrDefault("unit", "");
        if (title.Length > 0)
        {
            AddTitle(title, container);
            Finish(PlaceOf(PlaceKind.ChartTitle, _charts));
        }

        if (unit.Length > 0)
        {
            AddWords(unit, container.Span);
            Finish(PlaceOf(PlaceKind.ChartTitle, _charts));
        }

        foreach (Table table in container.Blocks.OfType<Table>())
        {
            Read(table, PlaceKind.ChartCell, _charts);
        }
    }

    // The title may have been set as its language requires, which changes no places.
    private void AddTitle(string title, Container container)
    {
        if (container.Title is not { } located || located.Length != title.Length)
        {
            AddWords(title, container.Span);
            return;
        }

        int at = 0;
        foreach (TextRun run in located.Runs)
        {
            Add(run with { Text = title.Substring(at, run.Text.Length) });
            at += run.Text.Length;
        }
    }

    private void ReadHeading(int level, ImmutableArray<Inline> inlines, PlaceKind kind)
    {
        _headings.RemoveAll(heading => heading.Level >= level);
        AddLine(inlines, PlaceOf(kind, 1));
        string text = InlineText.Of(inlines).Replace('\n', ' ').Trim();
        if (text.Length > 0 && level > 1)
        {
            _headings.Add((level, text));
        }

        _paragraphs = 0;
    }

    private void ReadItems(ImmutableArray<ListItem> items, int? start)
    {
        for (int i = 0; i < items.Length; i++)
        {
            if (start is { } first)
            {
                AddLabel(string.Create(CultureInfo.InvariantCulture, $"{first + i}. "), items[i].Span);
            }

            if (items[i].Blocks is [not Paragraph, ..] or [])
            {
                Finish(PlaceOf(PlaceKind.Paragraph, ++_paragraphs));
            }

            Read(items[i].Blocks);
        }
    }

    private void Read(Table table, PlaceKind kind, int number)
    {
        for (int row = 0; row < table.Rows.Length; row++)
        {
            for (int column = 0; column < table.Rows[row].Cells.Length; column++)
            {
                AddLine(table.Rows[row].Cells[column].Inlines, PlaceOf(kind, number) with { Row = row + 1, Column = column + 1 });
            }
        }
    }

    private void AddCode(CodeBlock code)
    {
        foreach (string line in code.Text.Split('\n'))
        {
            AddWords(line, code.Span);
            Finish(PlaceOf(PlaceKind.Paragraph, ++_paragraphs));
        }
    }

    private void AddLine(ImmutableArray<Inline> inlines, DocumentPlace place)
    {
        Add(inlines);
        Finish(place);
        while (_notes.Count > 0)
        {
            Footnote[] notes = [.. _notes];
            _notes.Clear();
            foreach (Footnote note in notes)
            {
                int number = ++_footnotes;
                foreach (Paragraph paragraph in note.Paragraphs)
                {
                    Add(paragraph.Inlines);
                    Finish(PlaceOf(PlaceKind.Footnote, number));
                }
            }
        }
    }

    private void Add(ImmutableArray<Inline> inlines)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case Text { Run: var run } when IsCounted(run):
                    AddLabel(run.Text, run.Span);
                    break;
                case Text text:
                    Add(text.Run);
                    break;
                case Code code:
                    AddWords(code.Value, code.Span);
                    break;
                case SequenceNumber number:
                    AddLabel(number.Words, number.Span);
                    break;
                case CrossReference reference:
                    AddLabel(reference.Label, reference.Span);
                    break;
                case LineBreak lineBreak:
                    AddWords("\n", lineBreak.Span);
                    break;
                case Footnote note:
                    _notes.Add(note);
                    break;
                case Image:
                    break;
                default:
                    Add(inline.Children);
                    break;
            }
        }
    }

    // The number of a heading is written nowhere: its place is the point where the heading begins.
    private static bool IsCounted(in TextRun run) =>
        run is { Origin: SourceFile, Text: [>= '0' and <= '9', ..] } && run.Span is { IsWholeFile: false, Length: 0 };

    private void Add(in TextRun run)
    {
        _pieces.Add(new TracedPiece(_length, run));
        _length += run.Text.Length;
    }

    private void AddLabel(string text, SourceSpan place)
    {
        _pieces.Add(new TracedPiece(_length, new TextRun(text, place), IsLabel: true));
        _length += text.Length;
    }

    // The place of code includes the marks around it.
    private void AddWords(string text, SourceSpan place)
    {
        int at = place.File is null || place.IsWholeFile ? -1 : place.File.Text.IndexOf(text, place.Start, place.Length, StringComparison.Ordinal);
        Add(new TextRun(text, at < 0 ? place : place with { Start = at, End = at + text.Length }));
    }

    private void Finish(DocumentPlace place)
    {
        if (_pieces.Count > 0)
        {
            _lines.Add(new TracedLine { Place = place, Pieces = [.. _pieces] });
            _pieces = [];
            _length = 0;
        }
    }

    // The head and the foot of a document belong to no chapter.
    private DocumentPlace PlaceOf(PlaceKind kind, int number) =>
        new(kind is PlaceKind.Furniture or PlaceKind.Title ? [] : [.. _headings.Select(heading => heading.Text)], kind, number);
}
