using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>
/// How a value stands to its target; the wording only spells it out. What grows towards it is a percentage of it; rates are apart by points;
/// what should stay below it is above or below. An approximate value gives no figure: only on which side it is, where that is certain.
/// </summary>
/// <param name="Above">Whether the value is the larger one.</param>
/// <param name="Figure">The percentage, or the percentage points, never negative; 0 for other forms.</param>
/// <param name="Quantity">How far the two are apart, or the target where only the side is known, as it is printed.</param>
internal sealed record Completion(CompletionForm Form, bool Above = false, decimal Figure = 0, Quantity? Quantity = null)
{
    /// <summary>Null when there is nothing certain to say.</summary>
    /// <param name="show">The unit that differences are printed in, where that differs from the value's in scale.</param>
    public static Completion? Of(Quantity value, Quantity target, MetricKind kind, bool lowerIsBetter, string? show)
    {
        if (UnitScale.Rescale(target, value.Unit ?? target.Unit) is not { } aim || !Rounding.IsUsual(value.Number))
        {
            return null;
        }

        if (!value.IsExact || !aim.IsExact)
        {
            return QuantityBounds.Compare(value, aim) is { } over
                ? new Completion(CompletionForm.Compared, over, Quantity: UnitScale.Show(target, show))
                : null;
        }

        decimal difference = value.Number - aim.Number;
        bool above = difference > 0;
        return value.IsRate ? OfRates(difference, above)
            : lowerIsBetter && difference == 0 ? new Completion(CompletionForm.OnTarget)
            : difference != 0 && (lowerIsBetter || kind == MetricKind.Duration)
                ? new Completion(CompletionForm.Apart, above, Quantity: Apart(difference, value.Unit, show))
            : OfShare(value.Number, aim.Number);
    }

    private static Quantity Apart(decimal difference, Unit? unit, string? show) =>
        UnitScale.Show(new Quantity(Rounding.WithoutTrailingZeros(Math.Abs(difference)), Qualifier.Exact, unit), show);

    private static Completion OfRates(decimal difference, bool above)
    {
        decimal points = Rounding.WithoutTrailingZeros(Rounding.HalfAwayFromZero(Math.Abs(difference), 1));
        return difference == 0 ? new Completion(CompletionForm.OnTarget)
            : points == 0 ? new Completion(CompletionForm.BroadlyOnTarget)
            : new Completion(CompletionForm.Points, above, points);
    }

    // What rounds to 100 % and is not all of it has not reached the target.
    private static Completion? OfShare(decimal value, decimal target) =>
        value == target ? new Completion(CompletionForm.Share, Figure: 100)
        : value < 0 || target < 0 || Rounding.Percent(value, target) is not { } percent ? null
        : percent == 100 ? new Completion(value < target ? CompletionForm.JustShort : CompletionForm.JustAbove, value > target)
        : new Completion(CompletionForm.Share, value > target, Rounding.WithoutTrailingZeros(percent));
}
