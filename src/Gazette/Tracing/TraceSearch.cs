using System.Collections.Immutable;

namespace Gazette.Tracing;

/// <summary>Looks in a document for what prints some words or a number.</summary>
public static class TraceSearch
{
    /// <summary>
    /// The numbers of the metric that has the words as its id or its name; if there is none, the numbers that are printed where the words stand, and where
    /// the words themselves come from.
    /// </summary>
    public static ImmutableArray<TracedNumber> Find(Trace trace, string words)
    {
        ArgumentNullException.ThrowIfNull(trace);
        ArgumentException.ThrowIfNullOrEmpty(words);
        ImmutableArray<TracedNumber> ofMetric = [.. trace.Numbers.Where(number => number.Metric == words || number.Label == words)];
        if (!ofMetric.IsEmpty)
        {
            return ofMetric;
        }

        ILookup<TracedLine, TracedNumber> numbers = trace.Numbers.ToLookup(number => number.Line);
        ImmutableArray<TracedNumber>.Builder found = ImmutableArray.CreateBuilder<TracedNumber>();
        foreach (TracedLine line in trace.Lines)
        {
            List<TracedNumber> ofLine = [];
            for (int at = IndexOf(line.Text, words, 0); at >= 0; at = IndexOf(line.Text, words, at + words.Length))
            {
                AddAt(line, at, at + words.Length, numbers[line], ofLine);
            }

            found.AddRange(ofLine.Distinct().OrderBy(number => number.Start));
        }

        return found.ToImmutable();
    }

    // 84 is not found within 1840.
    private static int IndexOf(string text, string words, int start)
    {
        for (int at = text.IndexOf(words, start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            int end = at + words.Length;
            bool goesOnBefore = char.IsDigit(words[0]) && at > 0 && char.IsDigit(text[at - 1]);
            bool goesOnAfter = char.IsDigit(words[^1]) && end < text.Length && char.IsDigit(text[end]);
            if (!goesOnBefore && !goesOnAfter)
            {
                return at;
            }
        }

        return -1;
    }

    private static void AddAt(TracedLine line, int start, int end, IEnumerable<TracedNumber> numbers, List<TracedNumber> found)
    {
        found.AddRange(numbers.Where(number => number.Start < end && start < number.Start + number.Printed.Length));
        foreach (TracedPiece piece in line.Pieces)
        {
            int from = Math.Max(start, piece.Start);
            int to = Math.Min(end, piece.End);
            if (from < to && !found.Exists(number => number.Start < to && from < number.Start + number.Printed.Length))
            {
                found.Add(NumberTracer.OfWords(line, piece, from - piece.Start, to - piece.Start));
            }
        }
    }
}
