using DiffPlex;
using DiffPlex.Model;

namespace Gazette.Fixing.Pull;

/// <summary>A stretch of one sequence that another has otherwise.</summary>
internal readonly record struct SequenceChange(int Start, int Count, int NewStart, int NewCount)
{
    // The comparison takes time proportional to length times changes. Beyond this limit the whole stretch counts as changed.
    private const int Most = 12_000;
    private const char FirstSign = '\u0100';

    public int End => Start + Count;

    public int NewEnd => NewStart + NewCount;

    public static List<SequenceChange> Between(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        int start = 0;
        int shorter = Math.Min(before.Count, after.Count);
        while (start < shorter && before[start] == after[start])
        {
            start++;
        }

        int end = 0;
        while (end < shorter - start && before[before.Count - end - 1] == after[after.Count - end - 1])
        {
            end++;
        }

        (int count, int newCount) = (before.Count - start - end, after.Count - start - end);
        if (count == 0 && newCount == 0)
        {
            return [];
        }

        if (count == 0 || newCount == 0 || count + newCount > Most)
        {
            return [new SequenceChange(start, count, start, newCount)];
        }

        // Each element becomes a sign, so that the package, which compares texts, can compare any sequence.
        Dictionary<string, char> signs = new(StringComparer.Ordinal);
        DiffResult result = Differ.Instance.CreateDiffs(
            Signs(before, start, count), Signs(after, start, newCount), ignoreWhiteSpace: false, ignoreCase: false, SignChunker.Instance);
        return [.. result.DiffBlocks.Select(
            block => new SequenceChange(start + block.DeleteStartA, block.DeleteCountA, start + block.InsertStartB, block.InsertCountB))];

        string Signs(IReadOnlyList<string> elements, int from, int length) => string.Create(length, (elements, from), (text, source) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                string element = source.elements[source.from + i];
                if (!signs.TryGetValue(element, out char sign))
                {
                    signs.Add(element, sign = (char)(FirstSign + signs.Count));
                }

                text[i] = sign;
            }
        });
    }

    private sealed class SignChunker : IChunker
    {
        public static readonly SignChunker Instance = new();

        public IReadOnlyList<string> Chunk(string text) => [.. text.Select(sign => sign.ToString())];
    }
}
