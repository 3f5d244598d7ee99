using System.Diagnostics;

namespace Gazette.Writers.Layout;

/// <summary>
/// Splits a title that is longer than a line. GB/T 9704-2012, 7.3.1: words are not broken, lines are centred and form a trapezoid or a diamond, so
/// neither a rectangle nor an hourglass. Among the possible splits between words, the one with the most even lines is chosen.
/// </summary>
internal static class TitleLines
{
    /// <summary>A line of 156 mm holds 20 characters of 22 pt; in half characters.</summary>
    public const int LineWidth = 40;

    /// <summary>A line of only two characters looks lost.</summary>
    private const int LeastWidth = 6;

    private const int MaximumLines = 5;

    /// <summary>The weight of a break's cost, which <see cref="TitleWords"/> gives in tenths, against the unevenness of the lines in half characters.</summary>
    private const int WordCost = 50;

    /// <summary>The indices at which lines end; none if the title fits on one line, already has line breaks, or cannot be split.</summary>
    public static IReadOnlyList<int> Part(string title)
    {
        int width = Room(title);
        if (width <= LineWidth || title.Contains('\n', StringComparison.Ordinal))
        {
            return [];
        }

        return Find(title, width, breaksQuotes: false) ?? Find(title, width, breaksQuotes: true) ?? [];
    }

    private static int[]? Find(string title, int width, bool breaksQuotes)
    {
        (int Place, int Cost)[] places = [.. TitleWords.Breaks(title, breaksQuotes)];
        int least = (width + LineWidth - 1) / LineWidth;
        for (int lines = least; lines <= Math.Min(least + 1, MaximumLines); lines++)
        {
            if (new Search(title, places, lines).Find() is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Tries every way to split a title into a number of lines.</summary>
    private sealed class Search(string title, (int Place, int Cost)[] places, int lines)
    {
        private readonly int[] _chosen = new int[lines - 1];
        private readonly int[] _widths = new int[lines];
        private int[]? _best;
        private int _bestCost = int.MaxValue;

        public int[]? Find()
        {
            Try(0, 0, 0);
            return _best;
        }

        private void Try(int line, int start, int cost)
        {
            if (line == lines - 1)
            {
                _widths[line] = TextWidth.Of(title.AsSpan(start));
                if (_widths[line] >= LeastWidth && Room(title.AsSpan(start)) <= LineWidth && Shape(_widths))
                {
                    Keep(cost + Difference());
                }

                return;
            }

            foreach ((int place, int wordCost) in places)
            {
                int width = place > start ? TextWidth.Of(title.AsSpan(start, place - start)) : 0;
                if (width > 0 && Room(title.AsSpan(start, place - start)) > LineWidth)
                {
                    break;
                }

                if (width >= LeastWidth)
                {
                    _chosen[line] = place;
                    _widths[line] = width;
                    Try(line + 1, place, cost + (wordCost * WordCost / 10));
                }
            }
        }

        private void Keep(int cost)
        {
            if (cost < _bestCost)
            {
                _bestCost = cost;
                _best = [.. _chosen];
            }
        }

        private int Difference()
        {
            int sum = 0;
            for (int line = 1; line < lines; line++)
            {
                sum += Math.Abs(_widths[line] - _widths[line - 1]);
            }

            return sum;
        }
    }

    /// <summary>The width that text may need: digits and Latin letters may be a quarter wider in a substitute font.</summary>
    private static int Room(ReadOnlySpan<char> text)
    {
        int width = TextWidth.Of(text);
        int narrow = (2 * text.Length) - width;
        return width + ((Math.Max(0, narrow) + 3) / 4);
    }

    /// <summary>Whether lines grow, shrink, or grow and then shrink, without two neighbours of equal width.</summary>
    private static bool Shape(int[] widths)
    {
        Debug.Assert(widths.Length > 1);
        bool shrinks = false;
        for (int line = 1; line < widths.Length; line++)
        {
            int step = widths[line] - widths[line - 1];
            if (step == 0 || (shrinks && step > 0))
            {
                return false;
            }

            shrinks |= step < 0;
        }

        return true;
    }
}
