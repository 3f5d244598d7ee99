using System.Collections.Immutable;
using System.Text;

namespace Gazette.Fixing;

/// <summary>Changed lines that are close together, with three lines of context around them.</summary>
/// <param name="BeforeStart">The first line in the old text, from 1; if no line of it is shown, the line after which the change comes.</param>
/// <param name="AfterStart">The same in the new text.</param>
internal sealed record DiffHunk(int BeforeStart, int AfterStart, ImmutableArray<DiffLine> Lines)
{
    private const int Context = 3;

    internal static ImmutableArray<DiffHunk> Gather(string before, string after, List<LineChange> changes)
    {
        string[] left = LineChunker.Split(before);
        string[] right = LineChunker.Split(after);
        ImmutableArray<DiffHunk>.Builder hunks = ImmutableArray.CreateBuilder<DiffHunk>();
        for (int first = 0; first < changes.Count;)
        {
            int last = first;
            while (last + 1 < changes.Count && changes[last + 1].RemovedStart - changes[last].RemovedEnd <= 2 * Context)
            {
                last++;
            }

            hunks.Add(Build(left, right, changes.GetRange(first, last + 1 - first)));
            first = last + 1;
        }

        return hunks.ToImmutable();
    }

    internal void Show(StringBuilder text)
    {
        text.Append("@@ -").Append(Range(BeforeStart, Lines.Count(line => line.Mark != DiffLine.Added)))
            .Append(" +").Append(Range(AfterStart, Lines.Count(line => line.Mark != DiffLine.Removed))).Append(" @@\n");
        foreach (DiffLine line in Lines)
        {
            text.Append(line.Mark).Append(line.Text);
            if (!line.Text.EndsWith('\n'))
            {
                text.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    private static DiffHunk Build(string[] left, string[] right, List<LineChange> changes)
    {
        int from = Math.Max(0, changes[0].RemovedStart - Context);
        int to = Math.Min(left.Length, changes[^1].RemovedEnd + Context);
        ImmutableArray<DiffLine>.Builder lines = ImmutableArray.CreateBuilder<DiffLine>();
        int at = from;
        foreach (LineChange change in changes)
        {
            Add(DiffLine.Kept, left, at, change.RemovedStart);
            Add(DiffLine.Removed, left, change.RemovedStart, change.RemovedEnd);
            Add(DiffLine.Added, right, change.AddedStart, change.AddedEnd);
            at = change.RemovedEnd;
        }

        Add(DiffLine.Kept, left, at, to);
        int afterFrom = changes[0].AddedStart - (changes[0].RemovedStart - from);
        int before = lines.Count(line => line.Mark != DiffLine.Added);
        int after = lines.Count(line => line.Mark != DiffLine.Removed);
        return new DiffHunk(before == 0 ? from : from + 1, after == 0 ? afterFrom : afterFrom + 1, lines.ToImmutable());

        void Add(char mark, string[] source, int start, int end)
        {
            for (int i = start; i < end; i++)
            {
                lines.Add(new DiffLine(mark, source[i]));
            }
        }
    }

    // POSIX, diff -u: a count of 1 is omitted.
    private static string Range(int start, int count) => count == 1 ? $"{start}" : $"{start},{count}";
}
