using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>How a value differs from an earlier one, computed from the raw values; the wording only puts it into words.</summary>
/// <param name="Form">The kind of wording.</param>
/// <param name="Up">Whether the value is the larger one.</param>
/// <param name="Difference">The absolute difference, in the value's unit, with the decimals of the two values.</param>
/// <param name="Figure">The percentage, never negative, with one decimal; or percentage points with the decimals of the two rates; 0 for other forms.</param>
/// <param name="Times">For <see cref="ChangeForm.Multiple"/>: how many times the base the value is, with one decimal.</param>
internal sealed record Change(ChangeForm Form, bool Up = false, Quantity? Difference = null, decimal Figure = 0, decimal Times = 0)
{
    // Percentages of a base this small are impressive but misleading.
    private const decimal SmallestBase = 10;

    // Up to here "增长120%" is clearer than "是原来的2.2倍", which readers misunderstand as growth by 2.2 times.
    private const decimal LargestPercent = 500;

    private static readonly Change Nothing = new(ChangeForm.None);

    public static Change Between(Quantity value, Quantity? previous, MetricKind kind)
    {
        if (previous is null || Scale(value, previous) is not { } scale
            || !Rounding.IsUsual(value.Number) || !Rounding.IsUsual(previous.Number))
        {
            return Nothing;
        }

        value = OrZero(value);
        previous = OrZero(previous);
        decimal before = scale == 1 ? previous.Number : Rounding.WithoutTrailingZeros(previous.Number * scale);
        if (!value.IsExact || !previous.IsExact)
        {
            return BetweenApproximate(value, previous with { Number = before });
        }

        decimal difference = value.Number - before;
        bool up = difference > 0;

        // A reader subtracts what is printed, and what is printed alike is about the same: 94.5% and 94.5%, of which one is 94.46%.
        decimal apart = Math.Abs(value.Printed.Number - (scale == 1 ? previous.Printed.Number : before));
        Change change = new(ChangeForm.Absolute, up, new Quantity(apart, Qualifier.Exact, value.Unit));
        if (apart == 0)
        {
            return change with { Form = difference != 0 ? ChangeForm.BroadlySame : before == 0 ? ChangeForm.BothZero : ChangeForm.Same };
        }

        return (kind == MetricKind.Rate && value.Unit is null) || value.IsRate ? change with { Form = ChangeForm.Points, Figure = apart }
            : kind == MetricKind.Duration ? change with { Form = ChangeForm.Duration }
            : before < 0 && value.Number > 0 ? change with { Form = ChangeForm.TurnedPositive }
            : before > 0 && value.Number < 0 ? change with { Form = ChangeForm.TurnedNegative }
            : before < 0 ? change with { Form = IsMoney(value, kind) ? ChangeForm.Loss : ChangeForm.Absolute }
            : before == 0 ? change with { Form = ChangeForm.FromZero }
            : change.InPercent(value, before, Math.Abs(difference));
    }

    // What prints as zero is compared as zero: 0 is not said to be negative, nor to be a multiple of anything.
    private static Quantity OrZero(Quantity quantity) => quantity.Decimals is not null && quantity.Printed.Number == 0 ? quantity.Printed : quantity;

    // Of approximate values it is only known which is larger, if that. Two that are written alike say that there was no great change, unless one end is
    // open: "at least 150" may be any number.
    private static Change BetweenApproximate(Quantity value, Quantity previous)
    {
        if (previous.Number >= 0 && QuantityBounds.Compare(value, previous) is { } larger)
        {
            return new Change(ChangeForm.Compared, larger);
        }

        bool alike = value.Number == previous.Number && QuantityBounds.Of(value).IsClosed && QuantityBounds.Of(previous).IsClosed;
        return new Change(alike ? ChangeForm.Alike : ChangeForm.Beside);
    }

    // A unit with 万 makes a large amount a small number: 3.2万元 is not a small base.
    private Change InPercent(Quantity value, decimal before, decimal difference)
    {
        bool small = before * UnitScale.Split(value.Unit?.Singular ?? "").Factor < SmallestBase;
        if (small || Rounding.Percent(difference, before) is not { } percent)
        {
            return this;
        }

        // Nobody writes of a fall by 100%: either something is left, or nothing.
        return percent == 0 ? this with { Form = ChangeForm.BroadlySame }
            : !Up && percent == 100 ? value.Number == 0 ? this with { Form = ChangeForm.ToZero, Figure = percent } : this
            : Up && percent >= LargestPercent && Rounding.Ratio(value.Number, before) is { } times
                ? this with { Form = ChangeForm.Multiple, Figure = percent, Times = Rounding.HalfAwayFromZero(times, 1) }
            : this with { Form = ChangeForm.Percent, Figure = percent };
    }

    private static bool IsMoney(Quantity q, MetricKind kind)
    {
        string unit = q.Unit?.Singular ?? "";
        return kind == MetricKind.Amount || unit.EndsWith('元') || Currency.Find(unit, out _) is not null;
    }

    // A previous value without a unit is in the value's unit.
    private static decimal? Scale(Quantity value, Quantity previous) => previous.Unit is null ? 1 : UnitScale.Factor(previous.Unit, value.Unit);
}
