namespace Gazette.Reports;

/// <summary>
/// A number with its qualifier and unit. The number keeps the decimal places it was written with; a percentage is stored as written (98.9% is 98.9
/// with the unit %), never as a fraction.
/// </summary>
public sealed record Quantity(decimal Number, Qualifier Qualifier = Qualifier.Exact, Unit? Unit = null)
{
    /// <summary>How its author wrote it, where there are two ways.</summary>
    public QuantityWord Word { get; init; }

    /// <summary>
    /// How many decimals are printed, if the number has more: 18.64 prints as 18.6 where a workbook's cell shows it so. Null for all. Calculations and
    /// comparisons use the number itself.
    /// </summary>
    public int? Decimals { get; init; }

    /// <summary>The number as it is printed. Not public: a record shows its public properties, and would show itself without end.</summary>
    internal Quantity Printed => Decimals is not { } decimals ? this : this with { Number = Round(Number, decimals), Decimals = null };

    /// <summary>Whether it is a percentage or a rate in ‰.</summary>
    public bool IsRate => Unit is { Whole: not null };

    public bool IsExact => Qualifier == Qualifier.Exact;

    /// <summary>How many decimals are printed of the sum or the difference of two quantities; null for all.</summary>
    public int? DecimalsWith(Quantity other) =>
        Decimals is null && other.Decimals is null ? null : Math.Max(Decimals ?? Number.Scale, other.Decimals ?? other.Number.Scale);

    // As the sheet does: half away from zero, and nothing is "minus zero".
    private static decimal Round(decimal number, int decimals)
    {
        decimal rounded = number.Scale <= decimals ? number : Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        return rounded == 0 ? Math.Abs(rounded) : rounded;
    }
}
