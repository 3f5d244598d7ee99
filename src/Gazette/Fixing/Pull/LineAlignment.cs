using System.Collections.Immutable;

namespace Gazette.Fixing.Pull;

/// <summary>
/// Finds which lines of an edited page are which of the page before: equal ones first, then, between these, the most similar ones. The cells of a row are
/// aligned together, since many tables have the same words in several rows.
/// </summary>
internal sealed class LineAlignment
{
    private const double LeastSimilarity = 0.3;

    // Beyond this many comparisons, lines between equal ones are taken in order.
    private const int MostComparisons = 40_000;

    private readonly ImmutableArray<PageLine> _before;
    private readonly ImmutableArray<PageLine> _after;
    private readonly Range[] _units;
    private readonly Range[] _newUnits;
    private readonly List<LinePair> _pairs = [];

    private LineAlignment(ImmutableArray<PageLine> before, ImmutableArray<PageLine> after) =>
        (_before, _after, _units, _newUnits) = (before, after, Split(before), Split(after));

    /// <summary>Every line of both pages once, in order.</summary>
    public static ImmutableArray<LinePair> Of(ImmutableArray<PageLine> before, ImmutableArray<PageLine> after)
    {
        LineAlignment alignment = new(before, after);
        alignment.Align();
        return [.. alignment._pairs];
    }

    private void Align()
    {
        int at = 0;
        int to = 0;
        foreach (SequenceChange change in SequenceChange.Between(Keys(_before, _units), Keys(_after, _newUnits)))
        {
            AddSame(ref at, ref to, change.Start);
            Pair(change);
            (at, to) = (change.End, change.NewEnd);
        }

        AddSame(ref at, ref to, _units.Length);
    }

    private void AddSame(ref int at, ref int to, int end)
    {
        while (at < end)
        {
            Add(at++, to++);
        }
    }

    // A paragraph, or the cells of a row.
    private static Range[] Split(ImmutableArray<PageLine> lines)
    {
        List<Range> units = [];
        for (int start = 0; start < lines.Length;)
        {
            int end = start + 1;
            while (end < lines.Length && lines[end].IsInRowOf(lines[start]))
            {
                end++;
            }

            units.Add(start..end);
            start = end;
        }

        return [.. units];
    }

    private static string[] Keys(ImmutableArray<PageLine> lines, Range[] units) =>
        [.. units.Select(unit => lines[unit.Start].IsCell ? "\u0002" + TextOf(lines, unit) : lines[unit.Start].Plain)];

    private static string TextOf(ImmutableArray<PageLine> lines, Range unit) =>
        string.Join('\u0002', lines.AsSpan()[unit].ToArray().Select(line => line.Plain));

    private void Pair(SequenceChange gap)
    {
        List<LinePair> found = gap.Count == 0 || gap.NewCount == 0 ? []
            : (long)gap.Count * gap.NewCount <= MostComparisons ? FindSimilar(gap)
            : [];
        int at = gap.Start;
        int to = gap.NewStart;
        foreach (LinePair pair in found.Append(new LinePair(gap.End, gap.NewEnd)))
        {
            AddBetween(at, pair.Before, to, pair.After);
            if (pair.Before < gap.End)
            {
                Add(pair.Before, pair.After);
            }

            (at, to) = (pair.Before + 1, pair.After + 1);
        }
    }

    // As many old ones as new ones, each of a kind: they were written anew.
    private void AddBetween(int at, int end, int to, int newEnd)
    {
        if (end - at == newEnd - to && Enumerable.Range(0, end - at).All(i => AreOfOneKind(at + i, to + i)))
        {
            while (at < end)
            {
                Add(at++, to++);
            }

            return;
        }

        for (; at < end; at++)
        {
            AddGone(_units[at]);
        }

        for (; to < newEnd; to++)
        {
            AddNew(_newUnits[to]);
        }
    }

    private bool AreOfOneKind(int unit, int newUnit) => _before[_units[unit].Start].IsCell == _after[_newUnits[newUnit].Start].IsCell;

    private void Add(int unit, int newUnit)
    {
        (int at, int end) = (_units[unit].Start.Value, _units[unit].End.Value);
        (int to, int newEnd) = (_newUnits[newUnit].Start.Value, _newUnits[newUnit].End.Value);
        if (end - at == newEnd - to)
        {
            AddPairs(ref at, ref to, end);
            return;
        }

        // A row that has got more cells, or fewer.
        string[] before = [.. _before.AsSpan()[at..end].ToArray().Select(cell => cell.Plain)];
        string[] after = [.. _after.AsSpan()[to..newEnd].ToArray().Select(cell => cell.Plain)];
        (int first, int newFirst) = (at, to);
        foreach (SequenceChange change in SequenceChange.Between(before, after))
        {
            AddPairs(ref at, ref to, first + change.Start);
            AddPairs(ref at, ref to, at + Math.Min(change.Count, change.NewCount));
            AddGone(at..(first + change.End));
            AddNew(to..(newFirst + change.NewEnd));
            (at, to) = (first + change.End, newFirst + change.NewEnd);
        }

        AddPairs(ref at, ref to, end);
    }

    private void AddPairs(ref int at, ref int to, int end)
    {
        while (at < end)
        {
            _pairs.Add(new LinePair(at++, to++));
        }
    }

    private void AddGone(Range lines)
    {
        for (int line = lines.Start.Value; line < lines.End.Value; line++)
        {
            _pairs.Add(new LinePair(line, -1));
        }
    }

    private void AddNew(Range lines)
    {
        for (int line = lines.Start.Value; line < lines.End.Value; line++)
        {
            _pairs.Add(new LinePair(-1, line));
        }
    }

    // The pairs, in order, whose similarities have the greatest sum.
    private List<LinePair> FindSimilar(SequenceChange gap)
    {
        HashSet<(char, char)>[] before = [.. _units[gap.Start..gap.End].Select(unit => Pairs(TextOf(_before, unit)))];
        HashSet<(char, char)>[] after = [.. _newUnits[gap.NewStart..gap.NewEnd].Select(unit => Pairs(TextOf(_after, unit)))];
        double[,] sums = new double[gap.Count + 1, gap.NewCount + 1];
        double[,] similarities = new double[gap.Count, gap.NewCount];
        for (int i = gap.Count - 1; i >= 0; i--)
        {
            for (int j = gap.NewCount - 1; j >= 0; j--)
            {
                similarities[i, j] = AreOfOneKind(gap.Start + i, gap.NewStart + j) ? Similarity(before[i], after[j]) : 0;
                double paired = similarities[i, j] < LeastSimilarity ? 0 : similarities[i, j] + sums[i + 1, j + 1];
                sums[i, j] = Math.Max(paired, Math.Max(sums[i + 1, j], sums[i, j + 1]));
            }
        }

        List<LinePair> found = [];
        for (int i = 0, j = 0; i < gap.Count && j < gap.NewCount;)
        {
            if (similarities[i, j] >= LeastSimilarity && sums[i, j] <= similarities[i, j] + sums[i + 1, j + 1])
            {
                found.Add(new LinePair(gap.Start + i++, gap.NewStart + j++));
            }
            else if (sums[i + 1, j] >= sums[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return found;
    }

    private static double Similarity(HashSet<(char, char)> one, HashSet<(char, char)> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * (one.Count < other.Count ? one.Count(other.Contains) : other.Count(one.Contains)) / (one.Count + other.Count);

    private static HashSet<(char, char)> Pairs(string text) => [.. text.Zip(text.Skip(1))];
}
