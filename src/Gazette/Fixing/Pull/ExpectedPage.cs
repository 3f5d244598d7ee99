using System.Collections.Immutable;
using Gazette.Data.Formats;

namespace Gazette.Fixing.Pull;

/// <summary>
/// What the document must say once the report has been changed: what somebody edited as they wrote it, and everything else as before, but for what follows
/// from changed numbers and from texts that are printed at several places.
/// </summary>
internal sealed class ExpectedPage(ImmutableArray<LocatedLine> lines, ImmutableArray<PageLine> margins, ImmutableArray<PageEdit> edits, ReportData data)
{
    // By how much what follows from a change may be longer than before.
    private const int MoreCharacters = 120;

    private readonly ILookup<int, WordsChanged> _words = edits.OfType<WordsChanged>().ToLookup(edit => edit.Line);

    /// <param name="made">The edits that the changes are to bring about; all others may come about too.</param>
    public bool IsMet(PageText built, IReadOnlySet<PageEdit> made, IReadOnlyCollection<SourceChange> changes)
    {
        ImmutableArray<PageLine> page = built.Lines;
        HashSet<DataScalar> changed = new(changes.OfType<ValueChange>().Select(change => change.Value), ReferenceEqualityComparer.Instance);
        bool isLoose = changes.Any(change => change is not ValueChange) || changed.Any(value => ValueText.IsNumber(value.Text) || IsPrintedAsValue(value));
        HashSet<int> gone = [.. made.OfType<LinesGone>().SelectMany(edit => edit.Lines)];
        ILookup<int, LinesCome> come = made.OfType<LinesCome>().ToLookup(edit => edit.Line);
        if (!AreMarginsMet(built.Margins, made, changed))
        {
            return false;
        }

        int at = 0;
        for (int i = -1; i < lines.Length; i++)
        {
            if (i >= 0 && !gone.Contains(i) && (at == page.Length || !PatternOf(i, made, changed, isLoose).Matches(page[at++].Plain)))
            {
                return false;
            }

            foreach (LinesCome edit in come[i].OrderBy(edit => edit.Order))
            {
                ImmutableArray<string> given = edit.IsRow ? CellsGiven(edit, changes) : [];
                foreach (string text in edit.Texts)
                {
                    if (at == page.Length || !(edit.IsRow ? IsCell(text, page[at++].Plain, given) : IsNew(PlainText.Of(text), page[at++].Plain)))
                    {
                        return false;
                    }
                }
            }
        }

        return at == page.Length;
    }

    private bool AreMarginsMet(ImmutableArray<PageLine> built, IReadOnlySet<PageEdit> made, HashSet<DataScalar> changed)
    {
        MarginChanged[] edited = [.. made.OfType<MarginChanged>()];
        return edited.All(edit => Has(edit.After))
            && margins.All(margin => Has(margin.Text)
                || Array.Exists(edited, edit => edit.Before == margin.Text)
                || changed.Any(value => value.Text.Length > 0 && margin.Text.Contains(value.Text, StringComparison.Ordinal)));

        bool Has(string text) => built.Any(line => line.Plain == PlainText.Of(text));
    }

    // A new item may have got a label that the edited document numbers by itself, and the stop that ends all items of its list.
    private static bool IsNew(string text, string line) => ItemText.WithoutStop(line).EndsWith(ItemText.WithoutStop(text), StringComparison.Ordinal);

    // What the list gets of a new row; a table may compute the other cells.
    private static ImmutableArray<string> CellsGiven(LinesCome edit, IEnumerable<SourceChange> changes) =>
        changes.OfType<ItemAdded>().Where(added => added.IsRow && added.Order == edit.Order).Select(added => added.Items)
            .FirstOrDefault(items => items.All(item => edit.Texts.Any(text => ItemText.SaysCell(text, item))), edit.Texts);

    private static bool IsCell(string text, string cell, ImmutableArray<string> given) =>
        ItemText.SaysCell(text, cell) || !given.Any(item => ItemText.SaysCell(text, item));

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
