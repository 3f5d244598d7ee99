using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Sources;

namespace Gazette.Readers.Word;

/// <summary>Makes inlines of the texts of paragraphs: with their places, breaks, equations, notes and pictures.</summary>
/// <param name="file">The text that messages point into, a line for each paragraph; for a filled file, the template.</param>
/// <param name="notes">The notes by what their marks say; each is taken by its mark.</param>
internal sealed class LineBuilder(SourceFile file, Dictionary<NoteId, IReadOnlyList<WordParagraph>> notes)
{
    private readonly HashSet<WordParagraph> _marked = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a paragraph is in a note that has its mark in the text.</summary>
    public bool IsMarked(WordParagraph note) => _marked.Contains(note);

    /// <summary>Says what of the equations was not read.</summary>
    public void TellUnread(IEnumerable<WordParagraph> paragraphs, DiagnosticBag bag)
    {
        foreach (WordParagraph paragraph in paragraphs.Where(paragraph => !paragraph.Marks.IsEmpty))
        {
            foreach (TextMark mark in paragraph.Marks)
            {
                if (mark.Formula?.Unread is { } unread)
                {
                    SourceSpan place = SpanOf(paragraph, mark);
                    bag.Add(unread.IsDecoration ? ReaderDiagnostics.FormulaReadInPart(unread, place) : ReaderDiagnostics.FormulaNotRead(unread, place));
                }
            }
        }
    }

    public ImmutableArray<Inline> Line(WordParagraph paragraph) => paragraph.SaysNothing ? [] : Inlines(paragraph, 0, paragraph.Text.Length);

    /// <summary>Those of several paragraphs, with breaks between them.</summary>
    public ImmutableArray<Inline> Lines(IEnumerable<WordParagraph> paragraphs)
    {
        ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (WordParagraph paragraph in paragraphs.Where(paragraph => !paragraph.SaysNothing))
        {
            if (inlines.Count > 0)
            {
                inlines.Add(new LineBreak(Span(paragraph)));
            }

            inlines.AddRange(Inlines(paragraph, 0, paragraph.Text.Length));
        }

        return inlines.DrainToImmutable();
    }

    public Paragraph Paragraph(WordParagraph paragraph) => new Paragraph(Inlines(paragraph, 0, paragraph.Text.Length), Span(paragraph));

    /// <summary>Those of a stretch of a paragraph's text.</summary>
    public ImmutableArray<Inline> Inlines(WordParagraph paragraph, int start, int end)
    {
        // So is nearly every cell of a table.
        if (paragraph is { Located.Runs: [var only], Marks.IsEmpty: true } && start == 0 && end == only.Text.Length && only.Text is not "\n" and not "")
        {
            return [new Text(only)];
        }

        ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>(paragraph.Located?.Runs.Length ?? 1);
        if (paragraph.Located is { } located)
        {
            int from = start;
            foreach (TextMark mark in paragraph.Marks)
            {
                if (IsWithin(mark, start, end))
                {
                    AddRuns(located, from, mark.Offset, inlines);
                    AddMark(mark, paragraph, inlines);
                    from = mark.Offset + mark.Length;
                }
            }

            AddRuns(located, from, end, inlines);
            return inlines.DrainToImmutable();
        }

        int next = start;
        foreach (TextMark mark in paragraph.Marks)
        {
            if (IsWithin(mark, start, end))
            {
                AddLines(paragraph, next, mark.Offset, inlines);
                AddMark(mark, paragraph, inlines);
                next = mark.Offset + mark.Length;
            }
        }

        AddLines(paragraph, next, end, inlines);
        return inlines.DrainToImmutable();
    }

    // A mark without length at the border of two stretches belongs to the first; an equation that is only characters is text.
    private static bool IsWithin(TextMark mark, int start, int end) => mark.Formula is { } formula
        ? formula.Tree is not null && mark.Offset >= start && mark.Offset + mark.Length <= end
        : (mark.Offset > start || start == 0) && mark.Offset <= end;

    private void AddLines(WordParagraph paragraph, int start, int end, ImmutableArray<Inline>.Builder inlines)
    {
        int line = file.OffsetOf(paragraph.Line, 1);
        for (int at = start; at < end;)
        {
            int next = paragraph.Text.IndexOf('\n', at, end - at);
            int stop = next < 0 ? end : next;
            if (stop > at)
            {
                inlines.Add(new Text(paragraph.Text[at..stop], file.Span(line + at, line + stop)));
            }

            if (next >= 0)
            {
                inlines.Add(new LineBreak(file.Span(line + next, line + next + 1)));
            }

            at = stop + 1;
        }
    }

    private void AddMark(TextMark mark, WordParagraph paragraph, ImmutableArray<Inline>.Builder inlines)
    {
        if (mark.Picture is { } picture)
        {
            inlines.Add(picture);
        }

        if (mark.Formula is { Tree: { } formula } read)
        {
            inlines.Add(new Formula(read.Source, formula, read.IsDisplay, SpanOf(paragraph, mark)));
        }

        // A note has one mark, in Word as in Markdown; a note in a note does not exist.
        if (mark.Note is { } note && notes.Remove(note, out IReadOnlyList<WordParagraph>? text) && text.Any(line => !line.IsEmpty))
        {
            _marked.UnionWith(text);
            inlines.Add(new Footnote([.. text.Where(line => !line.IsEmpty).Select(Paragraph)], Span(paragraph)));
        }
    }

    private static void AddRuns(LocatedText text, int start, int end, ImmutableArray<Inline>.Builder inlines)
    {
        int at = 0;
        foreach (ref readonly TextRun run in text.Runs)
        {
            int from = Math.Max(start - at, 0);
            int to = Math.Min(end - at, run.Text.Length);
            at += run.Text.Length;
            if (from >= to)
            {
                continue;
            }

            if (run.Text == "\n")
            {
                inlines.Add(new LineBreak(run.Span));
            }
            else
            {
                inlines.Add(new Text(from == 0 && to == run.Text.Length ? run : run.Slice(from, to)));
            }
        }
    }

    // The words of an equation; in a filled file, its paragraph.
    private SourceSpan SpanOf(WordParagraph paragraph, TextMark mark)
    {
        SourceSpan line = Span(paragraph);
        return paragraph.Place is null ? file.Span(line.Start + mark.Offset, line.Start + mark.Offset + mark.Length) : line;
    }

    /// <summary>Where a paragraph is.</summary>
    public SourceSpan Span(WordParagraph paragraph)
    {
        if (paragraph.Place is { } place)
        {
            return place;
        }

        int line = file.OffsetOf(paragraph.Line, 1);
        return file.Span(line, line + paragraph.Text.Length);
    }
}
