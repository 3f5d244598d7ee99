using System.Globalization;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Data.Tables.NumberFormats;

/// <summary>
/// A number whose format leaves out thousands, or sets a point where the number has none: 186千 for 186449, 18.6万 for 186400. What is left out must be
/// said in the cell; otherwise nobody can tell which of the two numbers is meant.
/// </summary>
internal static class ShownScale
{
    // Not scales of a report's units, but common in sheets.
    private static readonly (string Word, decimal Factor)[] InSheets =
    [
        ("百万", 1_000_000m), ("千万", 10_000_000m), ("千", 1_000m), ("百", 100m),
        ("bn", 1_000_000_000m), ("mn", 1_000_000m), ("M", 1_000_000m), ("K", 1_000m), ("k", 1_000m),
    ];

    /// <summary>The number's own digits with the unit that the cell shows, without the scale; null if what the cell shows is another number.</summary>
    /// <param name="shown">What the cell shows.</param>
    /// <param name="digits">The number's own.</param>
    public static string? Resolve(string shown, string digits)
    {
        if (!QuantityParser.TryParse(shown.Trim('-', ' ', '(', ')'), out Quantity quantity, out _)
            || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)
            || !Rounding.IsUsual(number))
        {
            return null;
        }

        (decimal factor, string unit) = Split(quantity.Unit?.Singular ?? "");
        decimal half = 0.5m;
        for (int i = 0; i < quantity.Number.Scale; i++)
        {
            half /= 10;
        }

        return Math.Abs(Math.Abs(quantity.Number * factor) - Math.Abs(number)) <= half * factor ? unit.Length == 0 ? digits : $"{digits} {unit}" : null;
    }

    private static (decimal Factor, string Unit) Split(string unit)
    {
        if (UnitScale.Find(unit, out string word) is { } scale)
        {
            return (scale.Factor, word);
        }

        foreach ((string known, decimal factor) in InSheets)
        {
            if (unit.StartsWith(known, StringComparison.Ordinal))
            {
                return (factor, unit[known.Length..].Trim());
            }
        }

        return (1, unit);
    }
}
