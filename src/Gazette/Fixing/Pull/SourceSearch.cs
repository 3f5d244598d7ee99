using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>
/// Finds for an edit of the page the changes of the report that may bring it about, the likeliest first. Each is tried before it counts.
/// </summary>
/// <param name="metrics">Say the unit of a number that its file gives without one.</param>
internal sealed class SourceSearch(ImmutableArray<LocatedLine> lines, ReportData data, ImmutableArray<Metric> metrics)
{
    private const int MostDivided = 120;
    private const int MostDivisions = 6;

    public IEnumerable<ImmutableArray<SourceChange>> For(PageEdit edit) => edit switch
    {
        WordsChanged words => ForWords(words).Where(changes => !changes.IsEmpty),
        LinesGone gone => ForGone(gone),
        LinesCome come => ForNew(come),
        MarginChanged margin => ForMargin(margin),
        _ => throw new System.Diagnostics.UnreachableException(edit.GetType().Name),
    };

    private IEnumerable<ImmutableArray<SourceChange>> ForWords(WordsChanged edit)
    {
        if (edit.Words.Contains("{{", StringComparison.Ordinal) || edit.Words.Contains("}}", StringComparison.Ordinal))
        {
            yield break;
        }

        ImmutableArray<LineSegment> line = lines[edit.Line].Segments;
        bool isNumber = false;
        foreach (LineSegment value in line.Where(segment => IsValue(segment) && segment.Touches(edit.Start, edit.End))
            .OrderByDescending(segment => segment.Overlaps(edit.Start, edit.End)))
        {
            foreach (ImmutableArray<SourceChange> changes in ForValue(edit, line, value))
            {
                isNumber = true;
                yield return changes;
            }
        }

        bool keepsNumbers = isNumber && line.Any(segment => IsValue(segment) && segment.Overlaps(edit.Start, edit.End))
            && edit.Words.AsSpan().ContainsAnyInRange('0', '9');
        if (keepsNumbers)
        {
            yield break;
        }

        foreach (WordsChanged shifted in ShiftedWords.Of(edit, lines[edit.Line].Text))
        {
            foreach (SourceChange change in ForText(shifted, line))
            {
                if (change is ValueChange { Words: "" } whole && whole.End - whole.Start == whole.Value.Text.Length
                    && data.ListOf(whole.Value) is ({ } list, var index))
                {
                    yield return [new ItemRemoved(list, index)];
                }

                yield return [change];
            }
        }
    }

    // A number of a table may be printed in another form than the one it is written in: 30,000 for 30000.
    private static bool IsValue(LineSegment segment) =>
        segment.Value is not null || (segment.Phrase is { } phrase && !segment.IsCopied && ValueText.IsNumber(phrase.Text));

    private IEnumerable<ImmutableArray<SourceChange>> ForValue(WordsChanged edit, ImmutableArray<LineSegment> line, LineSegment value)
    {
        string text = lines[edit.Line].Text;
        string before = edit.Start < value.Start ? text[edit.Start..value.Start] : "";
        string after = edit.End > value.End ? text[value.End..edit.End] : "";
        string words = string.Concat(
            edit.Start > value.Start ? text.AsSpan(value.Start, edit.Start - value.Start) : "",
            edit.Words,
            edit.End < value.End ? text.AsSpan(edit.End, value.End - edit.End) : "");
        foreach ((int from, int to) in Divide(words, value.Run.Text, before, after))
        {
            string wanted = words[from..to];
            List<SourceChange> around = [];
            if (words[..from] != before && !TryChange(line, Math.Min(edit.Start, value.Start), value.Start, words[..from], around))
            {
                continue;
            }

            if (words[to..] != after && !TryChange(line, value.End, Math.Max(edit.End, value.End), words[to..], around))
            {
                continue;
            }

            if (wanted == value.Run.Text)
            {
                yield return [.. around];
                continue;
            }

            foreach (DataScalar source in data.ValuesOf(value.Run))
            {
                foreach (string written in ValueText.Of(source.Text, UnitBeside(source) ?? UnitOf(value.Run.Metric), value.Run.Text, wanted))
                {
                    yield return [ValueChange.Whole(source, written), .. around];
                }
            }
        }
    }

    // Which part of the new words is the value, and which are words around it.
    private static IEnumerable<(int From, int To)> Divide(string words, string printed, string before, string after)
    {
        if (words.Length is 0 or > MostDivided)
        {
            return [];
        }

        bool isNumber = ValueText.IsNumber(printed);
        return Enumerable.Range(0, words.Length)
            .SelectMany(from => Enumerable.Range(from + 1, words.Length - from).Select(to => (From: from, To: to)))
            .Where(part => isNumber
                ? !Cuts(words, part.From) && !Cuts(words, part.To) && (words[part.From..part.To] == printed || ValueText.IsNumber(words[part.From..part.To]))
                : part.From == 0 && part.To == words.Length)
            .OrderByDescending(part => ValueText.IsOfOneUnit(printed, words[part.From..part.To]))
            .ThenByDescending(part => words[..part.From] == before && words[part.To..] == after)
            .ThenByDescending(part => part.To - part.From)
            .Take(MostDivisions);
    }

    private static bool Cuts(string words, int at) =>
        at > 0 && at < words.Length && (char.IsAsciiDigit(words[at - 1]) || words[at - 1] is '.' or ',') && char.IsAsciiDigit(words[at]);

    private string? UnitBeside(DataScalar value) => data.ParentOf(value)?.Parent is DataMap map
        && map.Entries.FirstOrDefault(entry => entry.Key == "unit").Value is DataScalar { Text: { Length: > 0 } unit }
            ? unit
            : null;

    private string? UnitOf(string? metric) => metrics.FirstOrDefault(known => known.Id == metric)?.Value.Unit?.Singular;

    private bool TryChange(ImmutableArray<LineSegment> line, int start, int end, string words, List<SourceChange> changes)
    {
        if (ForText(new WordsChanged(0, start, end, words, 0, 0), line).FirstOrDefault() is not { } change)
        {
            return false;
        }

        changes.Add(change);
        return true;
    }

    // The texts of the report that reach over the whole stretch, its own words first.
    private IEnumerable<SourceChange> ForText(WordsChanged edit, ImmutableArray<LineSegment> line)
    {
        Phrase[] phrases =
        [
            .. line.Where(segment => segment.Overlaps(edit.Start, edit.End) && segment.Phrase is not null)
                .Concat(line.Where(segment => segment.Touches(edit.Start, edit.End) && segment.Phrase is not null))
                .Concat(line.Where(segment => segment.Phrase is not null))
                .Select(segment => segment.Phrase!)
                .Distinct(),
        ];
        foreach (Phrase phrase in phrases)
        {
            (int start, int end, string words) = Widen(edit, line);
            if (PhrasePlace.StartOf(line, start, phrase) is { } from && PhrasePlace.EndOf(line, end, phrase) is { } to && from <= to
                && line.First(segment => ReferenceEquals(segment.Phrase, phrase)).Run is var run && data.ValueOf(run) is { } value
                && value.Text.IndexOf(phrase.Text, StringComparison.Ordinal) is >= 0 and var shift)
            {
                yield return WithLineEnds(new ValueChange(value, shift + from, shift + to, words));
            }
        }
    }

    // A line that is emptied goes with its line end.
    private static ValueChange WithLineEnds(ValueChange change)
    {
        (DataScalar value, int start, int end, string words) = change;
        if (words.Length > 0 || (start > 0 && value.Text[start - 1] != '\n') || (end < value.Text.Length && value.Text[end] != '\n'))
        {
            return change;
        }

        while (end < value.Text.Length && value.Text[end] == '\n')
        {
            end++;
        }

        while (end == value.Text.Length && start > 0 && value.Text[start - 1] == '\n')
        {
            start--;
        }

        return new ValueChange(value, start, end, "");
    }

    // A text that was set in another form is replaced as a whole.
    private static (int Start, int End, string Words) Widen(WordsChanged edit, ImmutableArray<LineSegment> line)
    {
        (int start, int end, string words) = (edit.Start, edit.End, edit.Words);
        foreach (LineSegment segment in line.Where(segment => segment.Phrase is not null && !segment.IsCopied && segment.Touches(start, end)))
        {
            string text = segment.Run.Text;
            if (segment.Start < start && start < segment.End)
            {
                (start, words) = (segment.Start, text[..(start - segment.Start)] + words);
            }

            if (segment.Start < end && end < segment.End)
            {
                (end, words) = (segment.End, words + text[(end - segment.Start)..]);
            }
        }

        return (start, end, words);
    }

    // Most headers are the template's; one may have a text of the report in it, such as the title.
    private IEnumerable<ImmutableArray<SourceChange>> ForMargin(MarginChanged edit) =>
        from value in data.Values
        where value.Text.Length > 1
        let at = edit.Before.IndexOf(value.Text, StringComparison.Ordinal)
        where at >= 0 && edit.After.Length > edit.Before.Length - value.Text.Length
            && edit.After.StartsWith(edit.Before[..at], StringComparison.Ordinal)
            && edit.After.EndsWith(edit.Before[(at + value.Text.Length)..], StringComparison.Ordinal)
        orderby value.Text.Length descending
        select ImmutableArray.Create<SourceChange>(ValueChange.Whole(value, edit.After[at..^(edit.Before.Length - at - value.Text.Length)]));

    private IEnumerable<ImmutableArray<SourceChange>> ForGone(LinesGone gone)
    {
        if (data.FindItem(lines, gone.Line, [.. gone.Lines]) is { } item)
        {
            yield return [new ItemRemoved(item.List, item.Index)];
        }

        LocatedLine line = lines[gone.Line];
        foreach (DataScalar value in ValuesOf(line))
        {
            if (ParagraphOf(line, value) is { } paragraph)
            {
                yield return [paragraph];
            }
            else if (data.ParentOf(value) is ({ } parent, var index) && parent is DataMap map && !gone.Lines.Any(IsPartOfOther))
            {
                yield return [new EntryRemoved(map, index)];
            }

            yield return [ValueChange.Whole(value, "")];

            bool IsPartOfOther(int other) => ValuesOf(lines[other]).Any(own => !ReferenceEquals(own, value));
        }
    }

    private IEnumerable<DataScalar> ValuesOf(LocatedLine line) => line.Segments
        .Where(segment => segment.Phrase is not null)
        .Select(segment => data.ValueOf(segment.Run))
        .OfType<DataScalar>()
        .Distinct();

    // One of several paragraphs of a text, with the empty line between them.
    private ValueChange? ParagraphOf(LocatedLine line, DataScalar value)
    {
        (int start, int end) = (0, 0);
        foreach (LineSegment segment in line.Segments.Where(segment => segment.Phrase is not null && ReferenceEquals(data.ValueOf(segment.Run), value)))
        {
            int shift = Math.Max(value.Text.IndexOf(segment.Phrase!.Text, StringComparison.Ordinal), 0);
            start = value.Text.LastIndexOf('\n', Math.Max(segment.Run.Start + shift - 1, 0)) + 1;
            end = value.Text.IndexOf('\n', segment.Run.Start + shift) is >= 0 and var stop ? stop : value.Text.Length;
            break;
        }

        if (start == 0 && end == value.Text.Length)
        {
            return null;
        }

        int next = end;
        while (next < value.Text.Length && value.Text[next] == '\n')
        {
            next++;
        }

        int before = start;
        while (before > 0 && value.Text[before - 1] == '\n')
        {
            before--;
        }

        return next < value.Text.Length ? new ValueChange(value, start, next, "") : new ValueChange(value, before, end, "");
    }

    private IEnumerable<ImmutableArray<SourceChange>> ForNew(LinesCome come)
    {
        if (come.Texts.Any(text => text.Contains("{{", StringComparison.Ordinal)))
        {
            yield break;
        }

        LocatedLine? above = come.Line >= 0 ? lines[come.Line] : null;
        LocatedLine? below = come.Line + 1 < lines.Length ? lines[come.Line + 1] : null;
        if (come.IsRow)
        {
            foreach (ItemAdded row in new RowSearch(lines, data).For(come, above, below))
            {
                yield return [row];
            }

            yield break;
        }

        string text = come.Texts[0];
        foreach (DataScalar value in above is null ? [] : ValuesOf(above))
        {
            if (data.ListOf(value) is ({ } list, var index))
            {
                yield return [new ItemAdded(list, index + 1, come.Order, ItemText.Like(text, value.Text, above!.Text), IsRow: false)];
            }
        }

        foreach (DataScalar value in below is null ? [] : ValuesOf(below))
        {
            if (data.ListOf(value) is ({ } list, var index))
            {
                yield return [new ItemAdded(list, index, come.Order, ItemText.Like(text, value.Text, below!.Text), IsRow: false)];
            }
        }

        if (text.Contains('\n', StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (DataScalar value in above is null ? [] : ValuesOf(above))
        {
            yield return [new ValueChange(value, EndIn(above!, value), EndIn(above!, value), "\n\n" + text)];
        }

        foreach (DataScalar value in below is null ? [] : ValuesOf(below))
        {
            int start = StartIn(below!, value);
            yield return [new ValueChange(value, start, start, text + "\n\n")];
        }
    }

    private int EndIn(LocatedLine line, DataScalar value) => Bound(line, value, start: false);

    private int StartIn(LocatedLine line, DataScalar value) => Bound(line, value, start: true);

    // Where the line of the value that is printed in a line of the page begins or ends.
    private int Bound(LocatedLine line, DataScalar value, bool start)
    {
        LineSegment[] own = [.. line.Segments.Where(segment => segment.Phrase is not null && ReferenceEquals(data.ValueOf(segment.Run), value))];
        int shift = Math.Max(value.Text.IndexOf(own[0].Phrase!.Text, StringComparison.Ordinal), 0);
        if (start)
        {
            int first = own[0].Run.Start + shift;
            return first == 0 ? 0 : value.Text.LastIndexOf('\n', first - 1) + 1;
        }

        int last = value.Text.IndexOf('\n', Math.Min(own[^1].Run.End + shift, value.Text.Length));
        return last < 0 ? value.Text.Length : last;
    }
}
