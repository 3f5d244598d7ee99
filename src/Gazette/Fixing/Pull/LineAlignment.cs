using System.Collections.Immutable;

namespace Gazette.Fixing.Pull;

/// <summary>Finds which lines of an edited page are which of the page before: equal ones first, then, between these, the most similar ones.</summary>
internal sealed class LineAlignment
{
    private const double LeastSimilarity = 0.3;

    // Beyond this many comparisons, lines between equal ones are taken in order.
    private const int MostComparisons = 40_000;

    private readonly ImmutableArray<PageLine> _before;
    private readonly ImmutableArray<PageLine> _after;
    private readonly List<LinePair> _pairs = [];

    private LineAlignment(ImmutableArray<PageLine> before, ImmutableArray<PageLine> after) => (_before, _after) = (before, after);

    /// <summary>Every line of both pages once, in order.</summary>
    public static ImmutableArray<LinePair> Of(ImmutableArray<PageLine> before, ImmutableArray<PageLine> after)
    {
        LineAlignment alignment = new(before, after);
        alignment.Align();
        return [.. alignment._pairs];
    }

    private void Align()
    {
        HashSet<int> alike = [.. TablesOfOneShape()];
        int at = 0;
        int to = 0;
        foreach (SequenceChange change in SequenceChange.Between(Keys(_before, alike), Keys(_after, alike)))
        {
            AddSame(ref at, ref to, change.Start);
            Pair(change);
            (at, to) = (change.End, change.NewEnd);
        }

        AddSame(ref at, ref to, _before.Length);
    }

    private void AddSame(ref int at, ref int to, int end)
    {
        while (at < end)
        {
            _pairs.Add(new LinePair(at++, to++));
        }
    }

    // The cells of a table whose rows and columns nobody changed are found by their place.
    private IEnumerable<int> TablesOfOneShape()
    {
        ILookup<int, (int, int)> before = Shapes(_before);
        ILookup<int, (int, int)> after = Shapes(_after);
        return before.Count != after.Count ? [] : before.Where(table => table.SequenceEqual(after[table.Key])).Select(table => table.Key);
    }

    private static ILookup<int, (int, int)> Shapes(ImmutableArray<PageLine> lines) =>
        lines.Where(line => line.IsCell).ToLookup(line => line.Table, line => (line.Row, line.Column));

    private static string[] Keys(ImmutableArray<PageLine> lines, HashSet<int> alike) =>
    [
        .. lines.Select(line =>
            !line.IsCell ? line.Plain
            : alike.Contains(line.Table) ? $"\u0001{line.Table}:{line.Row}:{line.Column}"
            : "\u0002" + line.Plain),
    ];

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
                _pairs.Add(pair);
            }

            (at, to) = (pair.Before + 1, pair.After + 1);
        }
    }

    // As many old lines as new ones, each of a kind: they were written anew.
    private void AddBetween(int at, int end, int to, int newEnd)
    {
        if (end - at == newEnd - to)
        {
            for (; at < end; at++, to++)
            {
                _pairs.Add(new LinePair(at, to));
            }

            return;
        }

        for (; at < end; at++)
        {
            _pairs.Add(new LinePair(at, -1));
        }

        for (; to < newEnd; to++)
        {
            _pairs.Add(new LinePair(-1, to));
        }
    }

    // The pairs, in order, whose similarities have the greatest sum.
    private List<LinePair> FindSimilar(SequenceChange gap)
    {
        HashSet<(char, char)>[] before = [.. Enumerable.Range(gap.Start, gap.Count).Select(line => Pairs(_before[line]))];
        HashSet<(char, char)>[] after = [.. Enumerable.Range(gap.NewStart, gap.NewCount).Select(line => Pairs(_after[line]))];
        double[,] sums = new double[gap.Count + 1, gap.NewCount + 1];
        double[,] similarities = new double[gap.Count, gap.NewCount];
        for (int i = gap.Count - 1; i >= 0; i--)
        {
            for (int j = gap.NewCount - 1; j >= 0; j--)
            {
                similarities[i, j] = _before[gap.Start + i].IsCell == _after[gap.NewStart + j].IsCell ? Similarity(before[i], after[j]) : 0;
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

    private static HashSet<(char, char)> Pairs(PageLine line) => [.. line.Plain.Zip(line.Plain.Skip(1))];
}
