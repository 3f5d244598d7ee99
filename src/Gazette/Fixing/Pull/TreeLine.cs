using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>A line of a document tree with the places of its text. A run whose origin is null is text that nobody wrote, such as a number.</summary>
internal sealed record TreeLine(ImmutableArray<TextRun> Runs)
{
    public string Plain { get; } = PlainText.Of(string.Concat(Runs.Select(run => run.Text)));

    /// <summary>Every line in the order of the page; the notes come last.</summary>
    public static ImmutableArray<TreeLine> Of(Document document)
    {
        List<TreeLine> lines = [];
        List<Footnote> notes = [];
        foreach (Block block in document.Blocks)
        {
            Add(block, lines, notes);
        }

        // A note has no notes.
        foreach (Paragraph paragraph in notes.SelectMany(note => note.Paragraphs).ToArray())
        {
            AddLine(paragraph.Inlines, lines, notes);
        }

        return [.. lines];
    }

    private static void Add(Block block, List<TreeLine> lines, List<Footnote> notes)
    {
        switch (block)
        {
            case Heading heading:
                AddLine(heading.Inlines, lines, notes);
                break;
            case Paragraph paragraph:
                AddLine(paragraph.Inlines, lines, notes);
                break;
            case RunInParagraph runIn:
                AddLine([.. runIn.Heading, .. runIn.Body], lines, notes);
                break;
            case Table table:
                foreach (TableCell cell in table.Rows.SelectMany(row => row.Cells))
                {
                    AddLine(cell.Inlines, lines, notes);
                }

                break;
            default:
                foreach (Block child in block.Children)
                {
                    Add(child, lines, notes);
                }

                break;
        }
    }

    private static void AddLine(ImmutableArray<Inline> inlines, List<TreeLine> lines, List<Footnote> notes)
    {
        List<TextRun> runs = [];
        AddRuns(inlines, runs, notes);
        lines.Add(new TreeLine([.. Unbreak(runs)]));
    }

    private static IEnumerable<TextRun> Unbreak(List<TextRun> runs)
    {
        for (int i = 0; i < runs.Count; i++)
        {
            if (runs[i].Text != "\n")
            {
                yield return runs[i];
                continue;
            }

            string around = (i == 0 ? "" : runs[i - 1].Text[^1..]) + "\n" + (i + 1 == runs.Count ? "" : runs[i + 1].Text[..1]);
            if (PlainText.Unbreak(around).Contains(' ', StringComparison.Ordinal) && !around.Contains(' ', StringComparison.Ordinal))
            {
                yield return default(TextRun) with { Text = " " };
            }
        }
    }

    private static void AddRuns(ImmutableArray<Inline> inlines, List<TextRun> runs, List<Footnote> notes)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    AddRun(text.Run, runs);
                    break;
                case Code code:
                    AddRun(new TextRun(code.Value, code.Span), runs);
                    break;
                case SequenceNumber number:
                    runs.Add(default(TextRun) with { Text = number.Words });
                    break;
                case CrossReference reference:
                    runs.Add(default(TextRun) with { Text = reference.Label });
                    break;
                case LineBreak:
                    runs.Add(default(TextRun) with { Text = "\n" });
                    break;
                case Footnote note:
                    notes.Add(note);
                    break;
                default:
                    AddRuns(inline.Children, runs, notes);
                    break;
            }
        }
    }

    private static void AddRun(TextRun run, List<TextRun> runs)
    {
        if (run.Text.Length == 0)
        {
            return;
        }

        if (runs.Count > 0 && runs[^1].Origin is not null && runs[^1].GoesOnWith(run))
        {
            runs[^1] = runs[^1].Add(run);
        }
        else
        {
            runs.Add(run);
        }
    }
}
