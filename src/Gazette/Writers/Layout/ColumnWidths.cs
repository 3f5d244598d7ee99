using System.Collections.Immutable;
using Gazette.Documents;

namespace Gazette.Writers.Layout;

/// <summary>
/// Distributes the width of a table among its columns: a column with a given width gets it, every other column gets what its longest cell needs, and
/// the rest is distributed; if there is too little, the widest columns shrink first and wrap, and if not even all words fit, the longest words break.
/// </summary>
internal static class ColumnWidths
{
    /// <summary>The left and right margins of a cell (108 twips each), its borders, and some spare room.</summary>
    private const int Margins = 256;

    /// <summary>The least width in which a column can hold a word.</summary>
    private const int Narrowest = 2 * Margins;

    /// <summary>A text of four Chinese characters is not broken, as words of letters are not.</summary>
    private const int ShortText = 8;

    /// <param name="given">A width or null for each column; columns beyond its end have none.</param>
    /// <returns>Widths in twips, and whether the table must use the smaller of its two font sizes to fit without wrapping.</returns>
    public static (int[] Widths, bool Small) Of(Table table, int total, bool official, ImmutableArray<Length?> given)
    {
        // 四号 and 小四 in official documents, 10 and 9 pt in reports.
        (int normal, int small) = official ? (280, 240) : (200, 180);
        int[] needs = new int[table.Columns.Length];
        int[] words = new int[table.Columns.Length];
        foreach (TableRow row in table.Rows)
        {
            for (int column = 0; column < needs.Length; column++)
            {
                int need = TextWidth.Of(row.Cells[column].Inlines);
                int word = TextWidth.OfLongestWord(InlineText.Of(row.Cells[column].Inlines));

                // Bold Latin letters in a header are wider than half a character.
                needs[column] = Math.Max(needs[column], row.IsHeader ? need * 5 / 4 : need);
                words[column] = Math.Max(words[column], WidestOf(word, row.IsHeader, official));
            }
        }

        bool takesSmall = Sum(needs, normal) > total;
        int character = takesSmall ? small : normal;
        return (given.Any(width => width is not null) ? Keep(given, needs, words, total, character) : Share(needs, words, total, character), takesSmall);
    }

    // The widest font that takes the place of a report's own is DejaVu Sans: its digits are 0.64 em, its bold letters 0.71 em on average. A word that
    // fits in it fits in all others.
    private static int WidestOf(int word, bool isHeader, bool official) => (isHeader, official) switch
    {
        (true, true) => word * 5 / 4,
        (true, false) => word * 3 / 2,
        (false, true) => word,
        (false, false) => word * 13 / 10,
    };

    /// <summary>The given widths, scaled down if they and the least widths of the other columns together exceed the total.</summary>
    private static int[] Keep(ImmutableArray<Length?> given, int[] needs, int[] words, int total, int character)
    {
        int?[] said = [.. needs.Select((_, column) => column < given.Length ? given[column]?.ToTwips(total) : null)];
        int[] open = [.. Enumerable.Range(0, needs.Length).Where(column => said[column] is null)];
        int available = Math.Max(total - (open.Length * Narrowest), total / 2);
        long sum = said.Sum(width => (long)(width ?? 0));
        int[] widths = [.. said.Select(width => width is not int twips ? 0 : sum <= available ? twips : Math.Max(1, (int)(twips * available / sum)))];
        if (open.Length > 0)
        {
            int[] shared = Share([.. open.Select(column => needs[column])], [.. open.Select(column => words[column])], total - widths.Sum(), character);
            for (int index = 0; index < open.Length; index++)
            {
                widths[open[index]] = shared[index];
            }
        }

        return widths;
    }

    private static int[] Share(int[] needs, int[] words, int total, int character)
    {
        needs = [.. needs.Zip(words, Math.Max)];
        int[] widths = [.. needs.Select(need => Twips(need, character))];
        if (Sum(needs, character) > total)
        {
            int[] least = [.. words.Select((word, column) => Twips(Math.Max(word, Math.Clamp(needs[column], 4, ShortText)), character))];
            Shrink(least, [.. words.Select(_ => Twips(4, character))], total);
            Shrink(widths, least, total);
        }

        // Distributes in proportion what is left over, or what is missing if there are too many columns.
        long sum = widths.Sum(width => (long)width);
        int given = 0;
        long reached = 0;
        for (int column = 0; column < widths.Length; column++)
        {
            reached += widths[column];
            int end = (int)(reached * total / sum);
            widths[column] = Math.Max(1, end - given);
            given = end;
        }

        return widths;
    }

    /// <summary>Cuts the widest columns to the width at which all fit; no column becomes narrower than its least width.</summary>
    private static void Shrink(int[] widths, int[] least, int total)
    {
        int low = 0;
        int high = total;
        while (low < high)
        {
            int limit = (low + high + 1) / 2;
            if (widths.Select((width, column) => (long)Cut(width, least[column], limit)).Sum() <= total)
            {
                low = limit;
            }
            else
            {
                high = limit - 1;
            }
        }

        for (int column = 0; column < widths.Length; column++)
        {
            widths[column] = Cut(widths[column], least[column], low);
        }
    }

    private static int Cut(int width, int least, int limit) => Math.Min(width, Math.Max(least, limit));

    private static long Sum(int[] needs, int character) => needs.Sum(need => (long)Twips(need, character));

    private static int Twips(int halfCharacters, int character) => (Math.Min(halfCharacters, 10_000) * character / 2) + Margins;
}
