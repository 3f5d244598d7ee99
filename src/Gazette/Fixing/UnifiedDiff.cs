using System.Collections.Immutable;
using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace Gazette.Fixing;

/// <summary>
/// The difference between two texts, in the format of <c>diff -u</c> and <c>patch</c>. A line ends in <c>\n</c>; everything before that, a carriage
/// return too, belongs to the line.
/// </summary>
public sealed record UnifiedDiff
{
    // The comparison takes time proportional to lines times changes. Beyond this limit the whole stretch is shown as replaced, which is correct too.
    private const int MostLines = 20_000;

    private UnifiedDiff(ImmutableArray<DiffHunk> hunks) => Hunks = hunks;

    public bool IsEmpty => Hunks.IsEmpty;

    internal ImmutableArray<DiffHunk> Hunks { get; }

    public static UnifiedDiff Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before == after ? new UnifiedDiff([]) : new UnifiedDiff(DiffHunk.Gather(before, after, Compare(before, after)));
    }

    /// <summary>With the two header lines that name the files; empty if the texts are equal.</summary>
    public string Show(string beforeName, string afterName)
    {
        StringBuilder text = new();
        if (!IsEmpty)
        {
            text.Append("--- ").Append(beforeName).Append("\n+++ ").Append(afterName).Append('\n');
        }

        foreach (DiffHunk hunk in Hunks)
        {
            hunk.Show(text);
        }

        return text.ToString();
    }

    // Only the lines between the first and the last difference are compared: most changes are small compared with the file.
    private static List<LineChange> Compare(string before, string after)
    {
        string[] left = LineChunker.Split(before);
        string[] right = LineChunker.Split(after);
        int start = left.AsSpan().CommonPrefixLength(right);
        int end = 0;
        while (end < Math.Min(left.Length, right.Length) - start && left[^(end + 1)] == right[^(end + 1)])
        {
            end++;
        }

        int removed = left.Length - start - end;
        int added = right.Length - start - end;
        if (removed == 0 || added == 0 || removed + added > MostLines)
        {
            return [new LineChange(start, removed, start, added)];
        }

        DiffResult result = Differ.Instance.CreateDiffs(
            string.Concat(left.AsSpan(start, removed)!), string.Concat(right.AsSpan(start, added)!), ignoreWhiteSpace: false, ignoreCase: false,
            LineChunker.Instance);
        return [.. result.DiffBlocks.Select(
            block => new LineChange(start + block.DeleteStartA, block.DeleteCountA, start + block.InsertStartB, block.InsertCountB))];
    }
}
