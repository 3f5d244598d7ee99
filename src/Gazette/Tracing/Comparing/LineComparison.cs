using System.Collections.Immutable;

namespace Gazette.Tracing.Comparing;

/// <summary>
/// Compares the lines of two documents, or the texts of two reports: lines that are the same hold the rest in place, and between them, lines that are
/// most alike are versions of each other. Chapters of one heading are compared with each other, wherever they stand.
/// </summary>
public static class LineComparison
{
    // Less than this in common, and the one line is no version of the other.
    private const double Alike = 0.4;

    // Pairs whose likeness is looked at, between two lines that are the same.
    private const int MostPairs = 40_000;

    /// <summary>Every line of both, in the order of the newer one, removed lines where they stood.</summary>
    public static ImmutableArray<LineDifference> Compare(ImmutableArray<ComparedLine> before, ImmutableArray<ComparedLine> after)
    {
        ImmutableArray<LineDifference>.Builder lines = ImmutableArray.CreateBuilder<LineDifference>();
        int from = 0;
        int start = 0;
        foreach ((int at, int other) in Alignment.Match([.. before.Select(KeyOf)], [.. after.Select(KeyOf)]).Append((before.Length, after.Length)))
        {
            AddGap(before[from..at], after[start..other], lines);
            if (at < before.Length)
            {
                lines.Add(LineDifference.Between(before[at], after[other]));
            }

            (from, start) = (at + 1, other + 1);
        }

        return lines.ToImmutable();
    }

    /// <summary>The texts of two reports: each section is compared with the one of the same heading, wherever that stands.</summary>
    internal static ImmutableArray<LineDifference> CompareSections(ImmutableArray<ComparedLine> before, ImmutableArray<ComparedLine> after)
    {
        Dictionary<string, ImmutableArray<ComparedLine>> old = Sections(before).ToDictionary(StringComparer.Ordinal);
        List<KeyValuePair<string, ImmutableArray<ComparedLine>>> now = Sections(after);
        HashSet<string> kept = now.Select(section => section.Key).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<LineDifference>.Builder lines = ImmutableArray.CreateBuilder<LineDifference>();

        // A section with a new heading may be one that has lost its own.
        Queue<ImmutableArray<ComparedLine>> lost = new(old.Where(section => !kept.Contains(section.Key)).Select(section => section.Value));
        foreach ((string name, ImmutableArray<ComparedLine> own) in now)
        {
            ImmutableArray<ComparedLine> other = old.TryGetValue(name, out ImmutableArray<ComparedLine> same) ? same
                : name.StartsWith('\n') && lost.TryDequeue(out ImmutableArray<ComparedLine> earlier) ? earlier
                : [];
            lines.AddRange(Compare(other, own));
        }

        lines.AddRange(lost.SelectMany(section => section.Select(LineDifference.Removed)));
        return lines.ToImmutable();
    }

    // Sections have their headings as names; any other text has its key.
    private static List<KeyValuePair<string, ImmutableArray<ComparedLine>>> Sections(ImmutableArray<ComparedLine> lines) =>
    [
        .. lines.GroupBy(NameOf, StringComparer.Ordinal).Select(section => KeyValuePair.Create(section.Key, section.ToImmutableArray())),
    ];

    private static string NameOf(ComparedLine line) => line.Key is "sections" or "problems" or "next_steps"
        ? $"\n{(line.Level == 2 ? line.Text : line.Headings.FirstOrDefault() ?? "")}"
        : line.Key ?? "";

    private static string KeyOf(ComparedLine line) => $"{line.Level}\n{line.Key}\n{line.Text}";

    private static void AddGap(ImmutableArray<ComparedLine> before, ImmutableArray<ComparedLine> after, ImmutableArray<LineDifference>.Builder lines)
    {
        int from = 0;
        int start = 0;
        foreach ((int at, int other) in Versions(before, after).Append((before.Length, after.Length)))
        {
            lines.AddRange(before[from..at].Select(LineDifference.Removed));
            lines.AddRange(after[start..other].Select(LineDifference.Added));
            if (at < before.Length)
            {
                lines.Add(LineDifference.Between(before[at], after[other]));
            }

            (from, start) = (at + 1, other + 1);
        }
    }

    // The pairs of lines, in the order of both, that have most in common altogether.
    private static List<(int Old, int New)> Versions(ImmutableArray<ComparedLine> before, ImmutableArray<ComparedLine> after)
    {
        if (before.IsEmpty || after.IsEmpty || (long)before.Length * after.Length > MostPairs)
        {
            return [];
        }

        Dictionary<string, int>[] old = [.. before.Select(line => TextDifference.WordsOf(line.Text))];
        Dictionary<string, int>[] now = [.. after.Select(line => TextDifference.WordsOf(line.Text))];
        double[,] best = new double[before.Length + 1, after.Length + 1];
        double[,] likeness = new double[before.Length, after.Length];
        for (int i = before.Length - 1; i >= 0; i--)
        {
            for (int j = after.Length - 1; j >= 0; j--)
            {
                bool mayBe = before[i].Level == after[j].Level && before[i].Key == after[j].Key && before[i].Cells.Length == after[j].Cells.Length;
                double alike = mayBe ? TextDifference.Likeness(old[i], now[j]) : 0;
                likeness[i, j] = alike < Alike ? 0 : alike;
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), likeness[i, j] == 0 ? 0 : likeness[i, j] + best[i + 1, j + 1]);
            }
        }

        List<(int, int)> pairs = [];
        for (int i = 0, j = 0; i < before.Length && j < after.Length;)
        {
            if (likeness[i, j] > 0 && best[i, j] == likeness[i, j] + best[i + 1, j + 1])
            {
                pairs.Add((i++, j++));
            }
            else if (best[i, j] == best[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }
}
