using System.Collections.Immutable;

namespace Gazette.Fixing.Pull;

/// <summary>Finds what somebody changed in a page.</summary>
internal sealed class PageEdits
{
    private readonly ImmutableArray<LocatedLine> _lines;
    private readonly PageText _edited;
    private readonly ReportData _data;
    private readonly List<PageEdit> _edits = [];

    private PageEdits(ImmutableArray<LocatedLine> lines, PageText edited, ReportData data) => (_lines, _edited, _data) = (lines, edited, data);

    /// <summary>In the order of the page.</summary>
    public static ImmutableArray<PageEdit> Find(ImmutableArray<LocatedLine> lines, PageText edited, ReportData data)
    {
        PageEdits edits = new(lines, edited, data);
        edits.Find();
        return [.. edits._edits];
    }

    private void Find()
    {
        ImmutableArray<LinePair> pairs = LineAlignment.Of([.. _lines.Select(line => line.Page)], _edited.Lines);
        int last = -1;
        int order = 0;
        List<int> gone = [];
        for (int i = 0; i < pairs.Length; i++)
        {
            (int before, int after) = pairs[i];
            if (before < 0)
            {
                int taken = CountCells(pairs, i);
                ImmutableArray<string> texts = [.. pairs.Skip(i).Take(taken).Select(pair => _edited.Lines[pair.After].Text)];
                _edits.Add(new LinesCome(last, texts, after, order++, _edited.Lines[after].IsCell));
                i += taken - 1;
                continue;
            }

            (last, order) = (before, 0);
            if (after < 0)
            {
                gone.Add(before);
            }
            else
            {
                AddChanges(before, after);
            }
        }

        AddGone(gone, pairs);
    }

    // The new cells of one row of a table.
    private int CountCells(ImmutableArray<LinePair> pairs, int at)
    {
        PageLine first = _edited.Lines[pairs[at].After];
        int end = at + 1;
        while (end < pairs.Length && pairs[end].Before < 0 && _edited.Lines[pairs[end].After].IsInRowOf(first))
        {
            end++;
        }

        return end - at;
    }

    private void AddChanges(int before, int after)
    {
        LocatedLine line = _lines[before];
        PageLine edited = _edited.Lines[after];
        List<WordChange> changes = WordChange.Between(line.Page, edited);
        for (int i = 0; i < changes.Count;)
        {
            int last = i;
            while (last + 1 < changes.Count && AreOne(line, changes[last], changes[last + 1]))
            {
                last++;
            }

            (int start, int end) = (changes[i].Start, changes[last].End);
            (int newStart, int newEnd) = (changes[i].NewStart, changes[last].NewEnd);
            _edits.Add(new WordsChanged(before, start, end, edited.Text[newStart..newEnd], after, newStart));
            i = last + 1;
        }
    }

    // Two changes at one printed value, such as a new number and a word in front of it.
    private static bool AreOne(LocatedLine line, WordChange one, WordChange next) => line.Segments.Any(
        segment => segment.Value is not null && segment.Touches(one.Start, one.End) && segment.Touches(next.Start, next.End));

    // An item of the report whose lines are all gone goes as one, and a row of a table with its labels and totals.
    private void AddGone(List<int> gone, ImmutableArray<LinePair> pairs)
    {
        HashSet<int> left = [.. gone];
        foreach (int line in gone.Where(left.Contains).ToArray())
        {
            if (!left.Contains(line))
            {
                continue;
            }

            ImmutableArray<int> lines = _data.FindItem(_lines, line, left) is { } item ? item.Lines
                : _lines[line].Page.IsCell ? [.. left.Where(other => _lines[other].Page.IsInRowOf(_lines[line].Page)).Order()]
                : [line];
            left.ExceptWith(lines);
            int next = pairs.SkipWhile(pair => pair.Before != line).Select(pair => pair.After).FirstOrDefault(after => after >= 0, _edited.Lines.Length - 1);
            _edits.Add(new LinesGone(lines, next));
        }

        _edits.Sort((one, other) => one.Line != other.Line ? one.Line.CompareTo(other.Line) : one.EditedLine.CompareTo(other.EditedLine));
    }
}
