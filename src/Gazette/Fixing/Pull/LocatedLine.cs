using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>A line of the document that the report makes, with the places of its text.</summary>
/// <param name="Segments">Cover the line's text, in order.</param>
internal sealed record LocatedLine(PageLine Page, ImmutableArray<LineSegment> Segments)
{
    public string Text => Page.Text;

    /// <summary>Finds for each line of a page the line of the tree that it shows, perhaps with a number or a label in front of it.</summary>
    public static ImmutableArray<LocatedLine> Of(ImmutableArray<PageLine> page, ImmutableArray<TreeLine> tree)
    {
        ImmutableArray<TreeLine>[] found = new ImmutableArray<TreeLine>[page.Length];
        List<int> open = [];
        List<TreeLine> left = [];
        int at = 0;
        int to = 0;
        foreach (SequenceChange gap in SequenceChange.Between([.. page.Select(line => line.Plain)], [.. tree.Select(line => line.Plain)]))
        {
            for (; at < gap.Start; at++, to++)
            {
                found[at] = [tree[to]];
            }

            (at, to) = (gap.End, gap.NewEnd);
            FindLabelled(gap, page, tree, found, open, left);
        }

        for (; at < page.Length; at++, to++)
        {
            found[at] = [tree[to]];
        }

        // Parts that the page has in another order.
        ILookup<string, TreeLine> others = left.Where(line => line.Plain.Length > 0).ToLookup(line => line.Plain, StringComparer.Ordinal);
        foreach (int line in open)
        {
            found[line] = [.. others[page[line].Plain].Take(1)];
        }

        return [.. page.Select((line, index) => Locate(line, found[index]))];
    }

    private static void FindLabelled(
        SequenceChange gap, ImmutableArray<PageLine> page, ImmutableArray<TreeLine> tree, ImmutableArray<TreeLine>[] found, List<int> open, List<TreeLine> left)
    {
        int next = gap.NewStart;
        for (int line = gap.Start; line < gap.End; line++)
        {
            // What stands side by side, such as who printed the document and when.
            if (next + 1 < gap.NewEnd && IsBoth(page[line].Plain, tree[next].Plain, tree[next + 1].Plain))
            {
                found[line] = [tree[next], tree[next + 1]];
                next += 2;
                continue;
            }

            int match = next;
            while (match < gap.NewEnd && !IsLabelled(page[line].Plain, tree[match].Plain))
            {
                match++;
            }

            if (match == gap.NewEnd)
            {
                open.Add(line);
                continue;
            }

            left.AddRange(tree[next..match]);
            found[line] = [tree[match]];
            next = match + 1;
        }

        left.AddRange(tree[next..gap.NewEnd]);
    }

    private static bool IsLabelled(string line, string words) =>
        words.Length > 1 && line.Length >= words.Length
        && (line.EndsWith(words, StringComparison.Ordinal) || (words.Length * 2 >= line.Length && line.Contains(words, StringComparison.Ordinal)));

    private static bool IsBoth(string line, string left, string right) =>
        left.Length > 1 && right.Length > 1
        && line.StartsWith(left, StringComparison.Ordinal)
        && line.EndsWith(right, StringComparison.Ordinal)
        && line.Length > left.Length + right.Length
        && string.IsNullOrWhiteSpace(line[left.Length..^right.Length]);

    private static LocatedLine Locate(PageLine line, ImmutableArray<TreeLine> trees)
    {
        List<LineSegment> segments = [];
        int at = 0;
        foreach (TreeLine tree in trees)
        {
            int start = trees is [var first, _] && ReferenceEquals(tree, first)
                ? line.Plain.IndexOf(tree.Plain, StringComparison.Ordinal)
                : line.Plain.LastIndexOf(tree.Plain, StringComparison.Ordinal);
            AddUnknown(at, start);
            at = start;
            foreach (TextRun run in tree.Runs.Where(run => run.Text.Length > 0))
            {
                segments.Add(new LineSegment(at, run));
                at += run.Text.Length;
            }
        }

        AddUnknown(at, line.Text.Length);
        return new LocatedLine(line, [.. segments]);

        void AddUnknown(int start, int end)
        {
            if (end > start)
            {
                segments.Add(new LineSegment(start, default(TextRun) with { Text = line.Text[start..end] }));
            }
        }
    }
}
