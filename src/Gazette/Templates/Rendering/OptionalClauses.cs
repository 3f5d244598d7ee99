using Gazette.Sources;

namespace Gazette.Templates.Rendering;

/// <summary>
/// Leaves clauses out of a text whose value is missing, and mends the punctuation: of the two marks around a clause the stronger one stays, as in
/// 宣讲12场，同比增长20%。 without the change, which is 宣讲12场。 Only marks that a person has typed count, never those in a printed value.
/// </summary>
internal static class OptionalClauses
{
    private const string SentenceEnds = "。！？.!?\n";
    private const string Openers = "（([【“‘《〈";
    private const string Closers = "）)]】”’》〉";

    // From the weakest to the strongest.
    private const string Stops = "、，,：:；;";

    /// <param name="gaps">The indices of the runs before which a value is missing, in ascending order.</param>
    public static void Remove(List<TextRun> runs, List<int> gaps)
    {
        for (int i = gaps.Count - 1; i >= 0; i--)
        {
            (int Run, int At)? left = FindLeft(runs, gaps[i]);
            (int Run, int At)? right = FindRight(runs, gaps[i]);

            // Other values of the same clause may be missing too.
            while (i > 0 && gaps[i - 1] > (left?.Run ?? -1))
            {
                i--;
            }

            Cut(runs, left, right);
        }
    }

    private static void Cut(List<TextRun> runs, (int Run, int At)? left, (int Run, int At)? right)
    {
        char before = left is { } from ? runs[from.Run].Text[from.At] : '\n';
        char after = right is { } to ? runs[to.Run].Text[to.At] : '\n';
        bool opens = Openers.Contains(before, StringComparison.Ordinal);
        bool closes = Closers.Contains(after, StringComparison.Ordinal);
        bool isStart = opens || SentenceEnds.Contains(before, StringComparison.Ordinal);
        bool isEnd = closes || SentenceEnds.Contains(after, StringComparison.Ordinal);

        // At the start of a sentence the mark behind goes, at its end the mark before it. A whole sentence goes with its full stop, and so do empty brackets.
        (bool keepsLeft, bool keepsRight) =
            opens && closes ? (false, false)
            : isStart && isEnd ? (true, closes || (after == '\n' && before != '\n'))
            : isStart ? (true, false)
            : isEnd ? (false, true)
            : Stops.IndexOf(before, StringComparison.Ordinal) > Stops.IndexOf(after, StringComparison.Ordinal) ? (true, false)
            : (false, true);
        List<TextRun> kept = [];
        if (left is var (leftRun, leftAt))
        {
            kept.AddRange(runs.Take(leftRun));
            bool hasBlank = opens && closes && leftAt > 0 && runs[leftRun].Text[leftAt - 1] == ' ';
            Add(kept, runs[leftRun], 0, keepsLeft ? leftAt + 1 : hasBlank ? leftAt - 1 : leftAt);
        }

        if (right is var (rightRun, rightAt))
        {
            int start = keepsRight ? rightAt : rightAt + 1;

            // A blank after a mark goes with it, unless the mark before the clause had none.
            string text = runs[rightRun].Text;
            while (!keepsRight && start < text.Length && text[start] == ' ' && (kept.Count == 0 || EndsInBlankOrWide(kept[^1].Text)))
            {
                start++;
            }

            Add(kept, runs[rightRun], start, text.Length);
            kept.AddRange(runs.Skip(rightRun + 1));
        }

        runs.Clear();
        runs.AddRange(kept);
    }

    private static bool EndsInBlankOrWide(string text) => text.Length == 0 || text[^1] is ' ' or '\n' or > '\u2E80';

    private static void Add(List<TextRun> kept, TextRun run, int start, int end)
    {
        if (end > start)
        {
            kept.Add(run.Slice(start, end));
        }
    }

    private static (int Run, int At)? FindLeft(List<TextRun> runs, int gap)
    {
        for (int run = gap - 1; run >= 0; run--)
        {
            for (int at = runs[run].Text.Length - 1; runs[run].IsTyped && at >= 0; at--)
            {
                if (IsMark(runs[run].Text, at))
                {
                    return (run, at);
                }
            }
        }

        return null;
    }

    private static (int Run, int At)? FindRight(List<TextRun> runs, int gap)
    {
        for (int run = gap; run < runs.Count; run++)
        {
            for (int at = 0; runs[run].IsTyped && at < runs[run].Text.Length; at++)
            {
                if (IsMark(runs[run].Text, at))
                {
                    return (run, at);
                }
            }
        }

        return null;
    }

    // In English a comma or a point inside a number, and a colon inside a time, is no mark.
    private static bool IsMark(string text, int at) => text[at] switch
    {
        '.' or ',' or ':' => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] > '\u2E80',
        var c => Stops.Contains(c, StringComparison.Ordinal) || SentenceEnds.Contains(c, StringComparison.Ordinal)
            || Openers.Contains(c, StringComparison.Ordinal) || Closers.Contains(c, StringComparison.Ordinal),
    };
}
