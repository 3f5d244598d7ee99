using System.Globalization;

namespace Gazette.Wording;

/// <summary>Reads the numbers that stand in the cells of tables.</summary>
internal static class CellNumber
{
    /// <summary>A chart's program counts in other steps than one above this.</summary>
    private const decimal LargestShown = 1_000_000_000_000_000m;

    /// <summary>A number and nothing else: -3, 1,204.5. Null where the cell holds anything else.</summary>
    public static decimal? Read(ReadOnlySpan<char> cell) => decimal.TryParse(
        cell,
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
        CultureInfo.InvariantCulture,
        out decimal number) ? number : null;

    /// <summary>Whether it is a number, perhaps with the signs behind it: 98.4%, 8,600+.</summary>
    public static bool IsNumber(ReadOnlySpan<char> cell) => Read(cell.Trim().TrimEnd('+').TrimEnd('%')) is not null;

    /// <summary>Whether it is what a table has in place of a number.</summary>
    public static bool IsNone(ReadOnlySpan<char> cell) => cell.Trim() is "" or "-" or "—" or "/";

    /// <summary>Reads a number with all the signs that tables show: 1,204 and 8,600+, ≈ 40.2, 98.4%, − 3; a dash or nothing where there is none.</summary>
    /// <returns>False where the text is no number; true without a value where it says that there is none.</returns>
    public static bool TryReadShown(string text, out decimal? value, out bool isPercent)
    {
        value = null;
        string rest = text.Trim().TrimStart('~', '≈', '<', '>', '≤', '≥').Trim();
        isPercent = rest is [.., '%' or '％'] or [.., '%' or '％', '+'];
        if (IsNone(rest) || rest is "–" or "——")
        {
            return true;
        }

        rest = rest.TrimEnd('+').TrimEnd('%', '％').TrimEnd('+').TrimEnd();
        string sign = rest is ['-' or '−' or '–', ..] ? "-" : "";
        value = Read(sign + rest.TrimStart('-', '−', '–', '+').Trim()) is { } number && Math.Abs(number) < LargestShown ? number : null;
        return value is not null;
    }
}
