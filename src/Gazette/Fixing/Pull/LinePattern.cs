namespace Gazette.Fixing.Pull;

/// <summary>What a line of the new document must say: words, choices of words, and stretches that may say anything, because they follow from numbers.</summary>
internal sealed class LinePattern
{
    private readonly List<(string[]? Choices, int Most)> _parts = [];

    /// <summary>A line that may say anything.</summary>
    public static LinePattern Any { get; } = new();

    public LinePattern Add(params string[] choices)
    {
        _parts.Add((choices, 0));
        return this;
    }

    /// <param name="most">The greatest number of characters.</param>
    public LinePattern AddAnything(int most)
    {
        _parts.Add((null, most));
        return this;
    }

    /// <summary>Whether a line is as expected. Takes time proportional to its length times the number of parts.</summary>
    public bool Matches(string line)
    {
        if (ReferenceEquals(this, Any))
        {
            return true;
        }

        bool[] reached = new bool[line.Length + 1];
        reached[0] = true;
        foreach ((string[]? choices, int most) in _parts)
        {
            reached = choices is null ? Skip(reached, most) : Step(reached, line, choices);
        }

        return reached[^1];
    }

    private static bool[] Step(bool[] from, string line, string[] choices)
    {
        bool[] to = new bool[from.Length];
        for (int at = 0; at < from.Length; at++)
        {
            foreach (string choice in from[at] ? choices : [])
            {
                if (string.CompareOrdinal(line, at, choice, 0, choice.Length) == 0)
                {
                    to[at + choice.Length] = true;
                }
            }
        }

        return to;
    }

    private static bool[] Skip(bool[] from, int most)
    {
        bool[] to = new bool[from.Length];
        int last = -1;
        for (int at = 0; at < from.Length; at++)
        {
            last = from[at] ? at : last;
            to[at] = last >= 0 && at - last <= most;
        }

        return to;
    }
}
