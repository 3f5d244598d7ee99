namespace Gazette.Reports;

/// <summary>
/// A number with its qualifier and unit. The number keeps the decimal places it was written with; a percentage is stored as written (98.9% is 98.9
/// with the unit %), never as a fraction.
/// </summary>
public sealed record Quantity(decimal Number, Qualifier Qualifier = Qualifier.Exact, Unit? Unit = null)
{
    /// <summary>How its author wrote it, where there are two ways.</summary>
    public QuantityWord Word { get; init; }

    public bool IsRate => Unit?.IsPercent == true;

    public bool IsExact => Qualifier == Qualifier.Exact;
}
