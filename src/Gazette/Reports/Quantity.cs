namespace Gazette.Reports;

/// <summary>
/// A number with its qualifier and unit. The number is a decimal that keeps the decimals it was written with;
/// a percentage is kept as written (98.9% is 98.9 of unit %), never as a fraction.
/// </summary>
public sealed record Quantity(decimal Number, Qualifier Qualifier = Qualifier.Exact, Unit? Unit = null)
{
    public bool IsRate => Unit?.IsPercent == true;

    public bool IsExact => Qualifier == Qualifier.Exact;
}
