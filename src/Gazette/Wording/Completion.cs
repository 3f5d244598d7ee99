using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>
/// How a value compares with its target; the wording only puts it into words. What should grow to the target is a percentage of it; rates differ by
/// percentage points; what should stay below is above or below it. For an approximate value there is no figure, only whether it is above or below, or
/// the target beside it where even that is uncertain.
/// </summary>
/// <param name="Above">Whether the value is the larger one.</param>
/// <param name="Figure">The percentage or percentage points, never negative; 0 for other forms.</param>
/// <param name="Quantity">The difference as it is printed, of rates in their unit; or the target, if only the direction is known.</param>
internal sealed record Completion(CompletionForm Form, bool Above = false, decimal Figure = 0, Quantity? Quantity = null)
{
    /// <summary>Null if the two are of different units.</summary>
    /// <param name="show">The unit to print differences in, if that differs from the value's in scale.</param>
    public static Completion? Of(Quantity value, Quantity target, MetricKind kind, bool lowerIsBetter, string? show)
    {
        if (UnitScale.Rescale(target, value.Unit ?? target.Unit) is not { } aim || !Rounding.IsUsual(value.Number))
        {
            return null;
        }

        Completion beside = new(CompletionForm.Beside, Quantity: UnitScale.Show(target, show));
        if (!value.IsExact || !aim.IsExact)
        {
            return QuantityBounds.Compare(value, aim) is { } over
                ? new Completion(CompletionForm.Compared, over, Quantity: UnitScale.Show(target, show))
                : beside;
        }

        decimal difference = value.Number - aim.Number;
        bool above = difference > 0;

        // A reader subtracts what is printed; what is printed alike is not the same if it differs.
        decimal printed = value.Printed.Number - aim.Printed.Number;
        if (printed == 0 && difference != 0)
        {
            return new Completion(above ? CompletionForm.JustAbove : CompletionForm.JustShort, above);
        }

        difference = printed;
        return value.IsRate ? OfRates(difference, above, value.Unit)
            : lowerIsBetter && difference == 0 ? new Completion(CompletionForm.OnTarget)
            : difference != 0 && (lowerIsBetter || kind == MetricKind.Duration)
                ? new Completion(CompletionForm.Apart, above, Quantity: Apart(difference, value, target, show))
            : OfShare(value.Number, aim.Number) ?? beside;
    }

    // With the decimals that the two are written with; of those of another unit nothing is left.
    private static Quantity Apart(decimal difference, Quantity value, Quantity target, string? show)
    {
        decimal apart = Math.Abs(difference);
        bool isRescaled = target.Unit is { } unit && unit != value.Unit;
        return UnitScale.Show(new Quantity(isRescaled ? Rounding.WithoutTrailingZeros(apart) : apart, Qualifier.Exact, value.Unit), show);
    }

    // To all decimals that the two rates have: what is below the target is never said to be on it.
    private static Completion OfRates(decimal difference, bool above, Unit? unit) => difference == 0
        ? new Completion(CompletionForm.OnTarget)
        : new Completion(CompletionForm.Points, above, Math.Abs(difference), new Quantity(Math.Abs(difference), Qualifier.Exact, unit));

    // A value that rounds to 100% but is below the target has not reached it.
    private static Completion? OfShare(decimal value, decimal target) =>
        value == target ? new Completion(CompletionForm.Share, Figure: 100)
        : value < 0 || target < 0 || Rounding.Percent(value, target) is not { } percent ? null
        : percent == 100 ? new Completion(value < target ? CompletionForm.JustShort : CompletionForm.JustAbove, value > target)
        : new Completion(CompletionForm.Share, value > target, Rounding.WithoutTrailingZeros(percent));
}
