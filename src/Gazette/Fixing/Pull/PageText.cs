using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Readers.Word;
using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>The text of a Word file, line by line, in the order of the page; the notes come last.</summary>
/// <param name="Margins">The lines of headers and footers, whose numbers go on after the others.</param>
internal sealed record PageText(SourceFile File, ImmutableArray<PageLine> Lines, ImmutableArray<PageLine> Margins, bool HasTrackedChanges)
{
    private const string Part = "word/document.xml";

    /// <summary>Null with the reasons in the bag.</summary>
    public static PageText? Read(string path, byte[] bytes, DiagnosticBag bag) =>
        WordDocumentReader.ReadStory(path, bytes, bag) is { } story ? Of(path, story) : null;

    /// <summary>The place of a stretch of a line.</summary>
    public SourceSpan SpanOf(int line, int start, int end)
    {
        int at = File.OffsetOf(line + 1, 1);
        return File.Span(at + start, at + end);
    }

    private static PageText Of(string path, WordStory story)
    {
        ImmutableArray<PageLine>.Builder lines = ImmutableArray.CreateBuilder<PageLine>();
        int paragraphs = 0;
        int tables = 0;
        foreach (WordBlock block in story.Body)
        {
            if (block.Table is { } table)
            {
                AddTable(table, ++tables, lines);
            }
            else if (block.Paragraph is { IsEmpty: false } paragraph)
            {
                paragraphs++;
                lines.Add(new PageLine(PlainText.Unbreak(paragraph.Text), new WordPlace(Part, paragraph.Line, $"paragraph {paragraphs}", $"第{paragraphs}段")));
            }
        }

        foreach ((int index, WordParagraph note) in story.Notes.Where(note => !note.IsEmpty).Index())
        {
            lines.Add(new PageLine(note.Text, new WordPlace(Part, note.Line, $"note {index + 1}", $"注释{index + 1}")));
        }

        PageLine[] margins = [.. story.Margins.Select(line => new PageLine(line.Text, line.Place))];
        PageLine[] all = [.. lines, .. margins];
        SourceFile file = new(path, string.Join('\n', all.Select(line => line.Text))) { Paragraphs = [.. all.Select(line => line.Place)] };
        return new PageText(file, lines.DrainToImmutable(), [.. margins], story.HasTrackedChanges);
    }

    private static void AddTable(WordTable table, int number, ImmutableArray<PageLine>.Builder lines)
    {
        foreach ((int row, IReadOnlyList<IReadOnlyList<WordParagraph>> cells) in table.Rows.Index())
        {
            foreach ((int column, IReadOnlyList<WordParagraph> cell) in cells.Index())
            {
                string text = PlainText.Unbreak(string.Join('\n', cell.Where(line => !line.IsEmpty).Select(line => line.Text)));
                WordPlace place = new(
                    Part,
                    cell is [var first, ..] ? first.Line : 1,
                    $"table {number}, row {row + 1}, cell {column + 1}",
                    $"表格{number}第{row + 1}行第{column + 1}格");
                lines.Add(new PageLine(text, place) { Table = number, Row = row, Column = column });
            }
        }
    }
}
