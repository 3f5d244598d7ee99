using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>The only way that numbers are rounded: half away from zero, and always from the raw values.</summary>
internal static class Rounding
{
    // No report contains larger numbers; below this no sum, ratio or conversion exceeds the range of a decimal.
    private const decimal Largest = 10_000_000_000_000_000m;

    // A larger ratio only means that its base is almost zero.
    private const decimal LargestRatio = 1_000_000m;

    // Usual numbers that differ do so within these decimals of a percentage.
    private const int MostDecimals = 20;

    public static decimal HalfAwayFromZero(decimal n, int decimals) => Math.Round(n, decimals, MidpointRounding.AwayFromZero);

    /// <summary>Rounds a number so that its qualifier stays true: at least 186560 becomes at least 18.65万, never 18.66万.</summary>
    public static decimal Keep(decimal n, int decimals, Qualifier qualifier) => qualifier switch
    {
        Qualifier.Over or Qualifier.MoreThan or Qualifier.AtLeast => Math.Round(n, decimals, MidpointRounding.ToNegativeInfinity),
        Qualifier.Nearly or Qualifier.AtMost or Qualifier.Below => Math.Round(n, decimals, MidpointRounding.ToPositiveInfinity),
        _ => HalfAwayFromZero(n, decimals),
    };

    /// <summary>A part as a percentage of a whole, with one decimal. Null if the whole is zero, or so small that a percentage means nothing.</summary>
    public static decimal? Percent(decimal part, decimal whole) =>
        Ratio(part, whole) is { } ratio ? HalfAwayFromZero(ratio * 100, 1) : null;

    /// <summary>A number as a percentage of its target. What is not the target is never 100% of it, so it has more decimals where one would say so.</summary>
    public static decimal? PercentReached(decimal number, decimal target)
    {
        if (Ratio(number, target) is not { } ratio)
        {
            return null;
        }

        decimal percent = HalfAwayFromZero(ratio * 100, 1);
        for (int decimals = 2; percent == 100 && number != target && decimals <= MostDecimals; decimals++)
        {
            percent = HalfAwayFromZero(ratio * 100, decimals);
        }

        return percent;
    }

    /// <summary>How many times one number is another, unrounded. Null as for <see cref="Percent"/>.</summary>
    public static decimal? Ratio(decimal number, decimal by) =>
        by == 0 || !IsUsual(number) || !IsUsual(by) || Math.Abs(number) / LargestRatio > Math.Abs(by) ? null : number / by;

    /// <summary>12.50 becomes 12.5: for numbers that were computed; those that were given keep their decimals.</summary>
    public static decimal WithoutTrailingZeros(decimal n) => n / 1.0000000000000000000000000000m;

    /// <summary>Whether the number is small enough for calculations: below 10^16.</summary>
    public static bool IsUsual(decimal n) => Math.Abs(n) < Largest;
}
