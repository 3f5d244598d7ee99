using System.Globalization;

namespace Gazette.Documents;

/// <summary>Reads a number as tables show it: 1,204 and 8,600+, ≈ 40.2, 98.4%, − 3; a dash or nothing where there is none.</summary>
internal static class ChartNumber
{
    /// <summary>Above this a chart's program counts in other steps than one.</summary>
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <returns>False where the text is no number; true without a value where it says that there is none.</returns>
    public static bool TryRead(string text, out decimal? value, out bool isPercent)
    {
        value = null;
        string rest = text.Trim().TrimStart('~', '≈', '<', '>', '≤', '≥').Trim();
        isPercent = rest is [.., '%' or '％'] or [.., '%' or '％', '+'];
        if (rest.Length == 0 || rest is "-" or "—" or "–" or "——" or "/")
        {
            return true;
        }

        rest = rest.TrimEnd('+').TrimEnd('%', '％').TrimEnd('+').TrimEnd();
        string sign = rest is ['-' or '−' or '–', ..] ? "-" : "";
        rest = rest.TrimStart('-', '−', '–', '+').Trim();
        bool isNumber = decimal.TryParse(sign + rest, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal number)
            && Math.Abs(number) < Largest;
        value = isNumber ? number : null;
        return isNumber;
    }
}
