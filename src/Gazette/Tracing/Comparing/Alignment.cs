namespace Gazette.Tracing.Comparing;

/// <summary>
/// The longest common part of two sequences, in the order of both. Long sequences are split at what occurs once in each, so that the time is bounded
/// whatever they contain.
/// </summary>
internal static class Alignment
{
    // The cells of the largest table: about 4 MB.
    private const int MostCells = 2_000_000;

    private const int MostSplits = 24;

    /// <summary>The pairs of positions that are the same, in ascending order.</summary>
    public static List<(int Old, int New)> Match(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        int[] old = [.. before.Select(Number)];
        int[] now = [.. after.Select(Number)];
        List<(int, int)> pairs = [];
        Match(old, 0, old.Length, now, 0, now.Length, pairs, MostSplits);
        return pairs;

        int Number(string item)
        {
            if (!numbers.TryGetValue(item, out int number))
            {
                numbers[item] = number = numbers.Count;
            }

            return number;
        }
    }

    private static void Match(int[] old, int from, int to, int[] now, int start, int end, List<(int, int)> pairs, int splits)
    {
        while (from < to && start < end && old[from] == now[start])
        {
            pairs.Add((from++, start++));
        }

        int same = 0;
        while (from < to - same && start < end - same && old[to - same - 1] == now[end - same - 1])
        {
            same++;
        }

        (to, end) = (to - same, end - same);
        if (from < to && start < end)
        {
            if ((long)(to - from) * (end - start) <= MostCells)
            {
                MatchAll(old, from, to, now, start, end, pairs);
            }
            else if (splits > 0)
            {
                Split(old, from, to, now, start, end, pairs, splits - 1);
            }
        }

        for (int i = 0; i < same; i++)
        {
            pairs.Add((to + i, end + i));
        }
    }

    private static void MatchAll(int[] old, int from, int to, int[] now, int start, int end, List<(int, int)> pairs)
    {
        int height = to - from;
        int width = end - start;
        ushort[,] longest = new ushort[height + 1, width + 1];
        for (int i = height - 1; i >= 0; i--)
        {
            for (int j = width - 1; j >= 0; j--)
            {
                longest[i, j] = old[from + i] == now[start + j]
                    ? (ushort)Math.Min(longest[i + 1, j + 1] + 1, ushort.MaxValue)
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < height && j < width;)
        {
            if (old[from + i] == now[start + j])
            {
                pairs.Add((from + i++, start + j++));
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    private static void Split(int[] old, int from, int to, int[] now, int start, int end, List<(int, int)> pairs, int splits)
    {
        Dictionary<int, int> ofOld = Once(old, from, to);
        Dictionary<int, int> ofNew = Once(now, start, end);
        List<(int Old, int New)> anchors = Rising([.. ofOld.Where(item => ofNew.ContainsKey(item.Key)).Select(item => (item.Value, ofNew[item.Key])).Order()]);
        if (anchors.Count == 0)
        {
            return;
        }

        foreach ((int at, int other) in anchors)
        {
            Match(old, from, at, now, start, other, pairs, splits);
            pairs.Add((at, other));
            (from, start) = (at + 1, other + 1);
        }

        Match(old, from, to, now, start, end, pairs, splits);
    }

    private static Dictionary<int, int> Once(int[] items, int from, int to)
    {
        Dictionary<int, int> found = [];
        HashSet<int> often = [];
        for (int i = from; i < to; i++)
        {
            if (!often.Contains(items[i]) && !found.TryAdd(items[i], i))
            {
                found.Remove(items[i]);
                often.Add(items[i]);
            }
        }

        return found;
    }

    // The longest part of the pairs in which both positions rise.
    private static List<(int Old, int New)> Rising((int Old, int New)[] pairs)
    {
        List<int> ends = [];
        int[] before = new int[pairs.Length];
        for (int i = 0; i < pairs.Length; i++)
        {
            int low = 0;
            int high = ends.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = pairs[ends[middle]].New < pairs[i].New ? (middle + 1, high) : (low, middle);
            }

            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        List<(int, int)> rising = [];
        for (int at = ends.Count == 0 ? -1 : ends[^1]; at >= 0; at = before[at])
        {
            rising.Add(pairs[at]);
        }

        rising.Reverse();
        return rising;
    }
}
