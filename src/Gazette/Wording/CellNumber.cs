using System.Globalization;

namespace Gazette.Wording;

/// <summary>Reads the numbers in table cells.</summary>
internal static class CellNumber
{
    /// <summary>Programs that draw charts cannot represent whole numbers beyond this exactly.</summary>
    private const decimal LargestShown = 1_000_000_000_000_000m;

    /// <summary>The number if the cell contains nothing else: -3 or −3, 1,204.5. Null otherwise.</summary>
    private static decimal? Read(ReadOnlySpan<char> cell) => decimal.TryParse(
        cell is ['−', ..] ? $"-{cell[1..]}" : cell,
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
        CultureInfo.InvariantCulture,
        out decimal number) ? number : null;

    /// <summary>Whether it is what tables show instead of a missing number: nothing, a dash or stroke, or a word that means so.</summary>
    public static bool IsNone(ReadOnlySpan<char> cell)
    {
        ReadOnlySpan<char> words = cell.Trim();
        return words.IsEmpty || IsDash(words) || words is "无" or "暂无" or "n/a" or "N/A";
    }

    /// <summary>Whether it is a dash or a stroke alone, as tables show instead of what is missing.</summary>
    public static bool IsDash(ReadOnlySpan<char> cell) => cell is "-" or "/" or "—" or "——" or "–" or "－" or "／" or "−";

    /// <summary>
    /// Reads a number with all the signs that tables show: 1,204 and 8,600+, ≈ 40.2, 98.4%, 15.2‰, − 3; or a dash or blank for a missing number.
    /// </summary>
    /// <returns>False if the text is neither; true without a value for a missing number.</returns>
    public static bool TryReadShown(string text, out decimal? value, out bool isPercent)
    {
        value = null;
        string rest = text.Trim().TrimStart('~', '≈', '<', '>', '≤', '≥').Trim();
        isPercent = rest is [.., '%' or '％'] or [.., '%' or '％', '+'];
        if (IsNone(rest))
        {
            return true;
        }

        rest = rest.TrimEnd('+').TrimEnd('%', '％', '‰').TrimEnd('+').TrimEnd();
        string sign = rest is ['-' or '−' or '–', ..] ? "-" : "";
        value = Read(sign + rest.TrimStart('-', '−', '–', '+').Trim()) is { } number && Math.Abs(number) < LargestShown ? number : null;
        return value is not null;
    }
}
