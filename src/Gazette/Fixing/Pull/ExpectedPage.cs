using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Wording;

namespace Gazette.Fixing.Pull;

/// <summary>
/// What the document must say once the report has been changed: what somebody edited as they wrote it, and everything else as before, but for what follows
/// from changed numbers and from texts that are printed at several places.
/// </summary>
internal sealed class ExpectedPage(ImmutableArray<LocatedLine> lines, ImmutableArray<PageEdit> edits, ReportData data)
{
    // By how much what follows from a change may be longer than before.
    private const int MoreCharacters = 120;

    private readonly ILookup<int, WordsChanged> _words = edits.OfType<WordsChanged>().ToLookup(edit => edit.Line);

    /// <param name="made">The edits that the changes are to bring about; all others may come about too.</param>
    public bool IsMet(ImmutableArray<PageLine> page, IReadOnlySet<PageEdit> made, IReadOnlyCollection<SourceChange> changes)
    {
        HashSet<DataScalar> changed = new(changes.OfType<ValueChange>().Select(change => change.Value), ReferenceEqualityComparer.Instance);
        bool isLoose = changes.Any(change => change is not ValueChange) || changed.Any(value => ValueText.IsNumber(value.Text) || IsPrintedAsValue(value));
        HashSet<int> gone = [.. made.OfType<LinesGone>().SelectMany(edit => edit.Lines)];
        ILookup<int, LinesCome> come = made.OfType<LinesCome>().ToLookup(edit => edit.Line);
        int at = 0;
        for (int i = -1; i < lines.Length; i++)
        {
            if (i >= 0 && !gone.Contains(i) && (at == page.Length || !PatternOf(i, made, changed, isLoose).Matches(page[at++].Plain)))
            {
                return false;
            }

            foreach ((string text, bool isCell) in come[i].OrderBy(edit => edit.Order).SelectMany(edit => edit.Texts.Select(text => (text, edit.IsRow))))
            {
                if (at == page.Length || !(isCell ? IsCell(PlainText.Of(text), page[at++].Plain) : IsNew(PlainText.Of(text), page[at++].Plain)))
                {
                    return false;
                }
            }
        }

        return at == page.Length;
    }

    // A new item may have got a label that the edited document numbers by itself, and the stop that ends all items of its list.
    private static bool IsNew(string text, string line) => ItemText.WithoutStop(line).EndsWith(ItemText.WithoutStop(text), StringComparison.Ordinal);

    // What a table computes may be left blank, and a number be written with or without commas.
    private static bool IsCell(string text, string cell) =>
        text.Length == 0 || text == cell || (WrittenNumber.ReadCell(text) is { } number && WrittenNumber.ReadCell(cell) == number);

    private bool IsPrintedAsValue(DataScalar value) =>
        lines.Any(line => line.Segments.Any(segment => segment.Phrase is null && ReferenceEquals(data.ValueOf(segment.Run), value)));

    private LinePattern PatternOf(int line, IReadOnlySet<PageEdit> made, HashSet<DataScalar> changed, bool isLoose)
    {
        LocatedLine located = lines[line];
        if (isLoose && !_words.Contains(line) && located.Segments.All(segment => segment.Run.Origin is null))
        {
            return LinePattern.Any;
        }

        LinePattern pattern = new();
        WordsChanged[] words = [.. _words[line].OrderBy(edit => edit.Start)];
        int at = 0;
        foreach (WordsChanged edit in words)
        {
            AddKept(at, edit.Start);
            string before = located.Page.Plain[edit.Start..edit.End];
            if (made.Contains(edit))
            {
                pattern.Add(PlainText.Of(edit.Words));
            }
            else if (isLoose)
            {
                pattern.AddAnything(before.Length + edit.Words.Length + MoreCharacters);
            }
            else
            {
                pattern.Add(before, PlainText.Of(edit.Words));
            }

            at = edit.End;
        }

        AddKept(at, located.Text.Length);
        return pattern;

        void AddKept(int start, int end)
        {
            foreach (LineSegment segment in located.Segments.Where(segment => segment.Overlaps(start, end)))
            {
                string text = located.Page.Plain[Math.Max(start, segment.Start)..Math.Min(end, segment.End)];
                if (Follows(segment))
                {
                    pattern.AddAnything(text.Length + MoreCharacters);
                }
                else
                {
                    pattern.Add(text);
                }
            }
        }

        bool Follows(LineSegment segment) =>
            segment.Phrase is null
                ? isLoose && !words.Any(edit => made.Contains(edit) && segment.Overlaps(edit.Start, edit.End))
                : data.ValueOf(segment.Run) is { } value && changed.Contains(value)
                    && !words.Any(edit => made.Contains(edit) && IsIn(edit, segment));

        bool IsIn(WordsChanged edit, LineSegment segment) => located.Segments.Any(
            other => ReferenceEquals(other.Phrase, segment.Phrase) && other.Touches(edit.Start, edit.End));
    }
}
