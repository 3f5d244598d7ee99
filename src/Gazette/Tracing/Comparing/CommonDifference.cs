using System.Collections.Immutable;

namespace Gazette.Tracing.Comparing;

/// <summary>A line that most reports of a set have changed in the same way, such as the new period. It is told once.</summary>
/// <param name="Line">What is the same in only some of them stands as <c>…</c>.</param>
/// <param name="Without">The names of the reports that have not changed it so.</param>
public sealed record CommonDifference(LineDifference Line, ImmutableArray<string> Without)
{
    // Of fewer reports, what they have in common may be chance.
    private const int Fewest = 3;

    // One report of so many may be without it.
    private const int Share = 3;
    private const string Rest = "…";

    /// <summary>What the compared reports have in common.</summary>
    internal static ImmutableArray<CommonDifference> Find(IReadOnlyList<(string Name, Differences Differences)> compared)
    {
        if (compared.Count < Fewest)
        {
            return [];
        }

        // The first line of each kind, whether all are alike, and the reports that have it.
        Dictionary<string, (LineDifference Line, bool IsAlike, HashSet<string> Names)> kinds = new(StringComparer.Ordinal);
        List<string> order = [];
        foreach ((string name, Differences differences) in compared)
        {
            foreach (LineDifference line in differences.Changed)
            {
                string key = KeyOf(line);
                if (!kinds.TryGetValue(key, out (LineDifference Line, bool IsAlike, HashSet<string> Names) kind))
                {
                    kind = (line, true, new HashSet<string>(StringComparer.Ordinal));
                    order.Add(key);
                }

                kind.Names.Add(name);
                kinds[key] = kind with { IsAlike = kind.IsAlike && kind.Line.Old?.Text == line.Old?.Text };
            }
        }

        return
        [
            .. order.Select(key => kinds[key])
                .Where(kind => (compared.Count - kind.Names.Count) * Share <= compared.Count)
                .Select(kind => new CommonDifference(
                    kind.IsAlike ? kind.Line : Abbreviate(kind.Line), [.. compared.Select(report => report.Name).Where(name => !kind.Names.Contains(name))])),
        ];
    }

    /// <summary>The same for two lines whose changes are the same, at places of the same name.</summary>
    internal static string KeyOf(LineDifference line) =>
        $"{line.Kind}\n{line.Line.Key}\n{string.Join('\t', line.Line.Headings)}\n"
        + (line.Kind == DifferenceKind.Changed ? string.Join('\t', line.Cells.Select(cell => string.Concat(cell.Select(KeyOf)))) : line.Line.Text);

    private static string KeyOf(DifferencePiece piece) => piece.Kind == DifferenceKind.Same ? "\u0001" : $"{piece.Kind}{piece.Text}\u0002";

    private static LineDifference Abbreviate(LineDifference line) => line with
    {
        Cells = [.. line.Cells.Select(cell => cell.Select(piece => piece.Kind == DifferenceKind.Same ? piece with { Text = Rest } : piece).ToImmutableArray())],
    };
}
