namespace Gazette.Diagnostics;

/// <summary>"Did you mean": the known name nearest to a mistyped one.</summary>
public static class NearestName
{
    /// <summary>
    /// The known name whose edit distance (a swap of neighbours counts one) is within a third of the longer name's length; none for words under three
    /// letters; the first in ordinal order in case of a tie.
    /// </summary>
    public static string? Find(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length is < 3 or > 100)
        {
            return null;
        }

        string? best = null;
        int bestDistance = int.MaxValue;
        foreach (string name in known.Order(StringComparer.Ordinal))
        {
            int limit = Math.Max(word.Length, name.Length) / 3;
            if (name.Length < 3 || Math.Abs(name.Length - word.Length) > limit)
            {
                continue;
            }

            int distance = Distance(word, name);
            if (distance <= limit && distance < bestDistance)
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return best;
    }

    /// <summary>The question whether a similar name was meant; null if there is none.</summary>
    public static Words? Ask(string word, IEnumerable<string> known) =>
        Find(word, known) is { } near ? DidYouMean(near) : null;

    public static Words DidYouMean(string name) => Words.Of($"did you mean `{name}`?", $"是不是想写“{name}”？");

    /// <summary>The help for an unknown name: <c>did you mean `x`?</c> if there is a similar one, otherwise the known names; never both.</summary>
    public static Words? Suggest(string word, IEnumerable<string> known)
    {
        string[] names = [.. known.Distinct(StringComparer.Ordinal)];
        return Ask(word, names) ?? (names.Length == 0 ? null : Words.Of($"known here: {Words.Names(names, most: 20)}", $"可用的有：{Words.Names(names, most: 20)}"));
    }

    // Optimal string alignment: Levenshtein distance with swaps of neighbours.
    private static int Distance(string left, string right)
    {
        int[,] cost = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            cost[i, 0] = i;
        }

        for (int j = 0; j <= right.Length; j++)
        {
            cost[0, j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                int change = left[i - 1] == right[j - 1] ? 0 : 1;
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j] + 1, cost[i, j - 1] + 1), cost[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[left.Length, right.Length];
    }
}
