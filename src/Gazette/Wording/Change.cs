using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>How a value differs from an earlier one, computed from the raw values; the wording only puts it into words.</summary>
/// <param name="Form">The kind of wording.</param>
/// <param name="Up">Whether the value is the larger one.</param>
/// <param name="Difference">The absolute difference, in the value's unit.</param>
/// <param name="Figure">The percentage or percentage points, never negative, with one decimal; 0 for other forms.</param>
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

        decimal before = previous.Number * scale;
        if (!value.IsExact || !previous.IsExact)
        {
            // "More than last year's nearly -11%" is not worth a clause.
            return before >= 0 && QuantityBounds.Compare(value, previous with { Number = before }) is { } larger
                ? new Change(ChangeForm.Compared, larger)
                : Nothing;
        }

        decimal difference = value.Number - before;
        bool up = difference > 0;
        Change change = new(ChangeForm.Absolute, up, new Quantity(Rounding.WithoutTrailingZeros(Math.Abs(difference)), Qualifier.Exact, value.Unit));
        if (difference == 0)
        {
            return change with { Form = before == 0 ? ChangeForm.BothZero : ChangeForm.Same };
        }

        return (kind == MetricKind.Rate && value.Unit is null) || value.IsRate ? change.InPoints()
            : kind == MetricKind.Duration ? change with { Form = ChangeForm.Duration }
            : before < 0 && value.Number > 0 ? change with { Form = ChangeForm.TurnedPositive }
            : before > 0 && value.Number < 0 ? change with { Form = ChangeForm.TurnedNegative }
            : before < 0 ? change with { Form = IsMoney(value, kind) ? ChangeForm.Loss : ChangeForm.Absolute }
            : before == 0 ? change with { Form = ChangeForm.FromZero }
            : change.InPercent(value, before);
    }

    // A unit with 万 makes a large amount a small number: 3.2万元 is not a small base.
    private Change InPercent(Quantity value, decimal before)
    {
        bool small = before * UnitScale.Split(value.Unit?.Singular ?? "").Factor < SmallestBase;
        if (small || Rounding.Percent(Difference!.Number, before) is not { } percent)
        {
            return this;
        }

        // A fall that rounds to 100% must not be called that if something is left.
        return percent == 0 ? this with { Form = ChangeForm.BroadlySame }
            : !Up && percent == 100 && value.Number != 0 ? this
            : Up && percent >= LargestPercent && Rounding.Ratio(value.Number, before) is { } times
                ? this with { Form = ChangeForm.Multiple, Figure = percent, Times = Rounding.HalfAwayFromZero(times, 1) }
            : this with { Form = ChangeForm.Percent, Figure = percent };
    }

    private Change InPoints()
    {
        decimal points = Rounding.HalfAwayFromZero(Difference!.Number, 1);
        return points == 0 ? this with { Form = ChangeForm.BroadlySame } : this with { Form = ChangeForm.Points, Figure = points };
    }

    private static bool IsMoney(Quantity q, MetricKind kind)
    {
        string unit = q.Unit?.Singular ?? "";
        return kind == MetricKind.Amount || unit.EndsWith('元') || Currency.Find(unit, out _) is not null;
    }

    // A previous value without a unit is in the value's unit.
    private static decimal? Scale(Quantity value, Quantity previous) => previous.Unit is null ? 1 : UnitScale.Factor(previous.Unit, value.Unit);
}
