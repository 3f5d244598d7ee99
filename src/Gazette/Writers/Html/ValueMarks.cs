using Gazette.Documents;
using Gazette.Sources;

namespace Gazette.Writers.Html;

/// <summary>
/// The values of a page that is shown while it is written. Each value that was printed, and each number that a person typed, has a number, by which the
/// page asks where it came from.
/// </summary>
internal sealed class ValueMarks
{
    // A number may be grouped, and have a fraction or a percent sign.
    private const string InNumbers = ",.%，．％";

    private readonly List<TextRun> _values = [];

    public IReadOnlyList<TextRun> Values => _values;

    /// <summary>The text in pieces, with the number of each piece that is a value.</summary>
    public IEnumerable<(string Piece, int? Value)> Part(LocatedText text)
    {
        List<(string Piece, int? Value)> pieces = [];
        foreach (ref readonly TextRun run in text.Runs)
        {
            if (run.Origin is PrintedValue)
            {
                pieces.Add((run.Text, Add(run)));
            }
            else
            {
                AddNumbers(run, pieces);
            }
        }

        return pieces;
    }

    /// <summary>The number of the value that a cell shows: what was printed in it, or else the number that was typed; null if it has none.</summary>
    public int? Add(TableCell cell)
    {
        TextRun[] runs = [.. cell.Inlines.OfType<Text>().Select(text => text.Run)];
        return runs.Where(run => run.Origin is PrintedValue).Concat(runs).FirstOrDefault(run => run.Text.Any(char.IsDigit)) is { Text: not null } value
            ? Add(value)
            : null;
    }

    private void AddNumbers(in TextRun run, List<(string Piece, int? Value)> pieces)
    {
        string text = run.Text;
        int start = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsDigit(text[at]))
            {
                continue;
            }

            int end = at + 1;
            int last = end;
            while (end < text.Length && (char.IsDigit(text[end]) || InNumbers.Contains(text[end], StringComparison.Ordinal)))
            {
                end++;
                last = char.IsDigit(text[end - 1]) || text[end - 1] is '%' or '％' ? end : last;
            }

            if (at > start)
            {
                pieces.Add((text[start..at], null));
            }

            pieces.Add((text[at..last], Add(run.Slice(at, last))));
            start = last;
            at = last - 1;
        }

        if (start < text.Length)
        {
            pieces.Add((text[start..], null));
        }
    }

    private int Add(in TextRun run)
    {
        _values.Add(run);
        return _values.Count - 1;
    }
}
