using System.Globalization;

namespace Gazette.Data.Tables.Layout;

/// <summary>Rows of a table by their numbers, from 1, both ends included.</summary>
internal readonly record struct RowRange(int First, int Last)
{
    public const string Pattern = "^[1-9][0-9]{0,6}(-[1-9][0-9]{0,6})?$";

    /// <summary>A row, <c>3</c>, or rows, <c>3-4</c>; null for anything else.</summary>
    public static RowRange? Parse(string text)
    {
        int dash = text.IndexOf('-', StringComparison.Ordinal);
        int? first = ReadRow(dash < 0 ? text : text[..dash]);
        int? last = dash < 0 ? first : ReadRow(text[(dash + 1)..]);
        return first is { } from && last is { } to && from <= to ? new RowRange(from, to) : null;
    }

    /// <summary>Ascending numbers with neighbours as ranges.</summary>
    public static IEnumerable<RowRange> Group(IEnumerable<int> rows)
    {
        RowRange? open = null;
        foreach (int row in rows)
        {
            if (open is { } range && row == range.Last + 1)
            {
                open = range with { Last = row };
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = new RowRange(row, row);
        }

        if (open is { } rest)
        {
            yield return rest;
        }
    }

    public bool Contains(int row) => row >= First && row <= Last;

    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");

    private static int? ReadRow(string digits) =>
        digits.Length <= 7 && int.TryParse(digits.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int row) && row > 0 ? row : null;
}
