using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>
/// How a value stands to its target. What grows towards it is a percentage of it; rates are apart by points; what should stay below it
/// is above or below. An approximate value gives no figure: only on which side it is, where that is certain.
/// </summary>
internal static class CompletionWording
{
    /// <summary>完成目标的97.3%; 97.3% of the target. Null when there is nothing certain to say.</summary>
    /// <param name="show">The unit that differences are printed in, where that differs from the value's in scale.</param>
    public static string? Prose(Quantity value, Quantity target, MetricKind kind, bool lowerIsBetter, string? show, Language l)
    {
        if (UnitScale.Rescale(target, value.Unit ?? target.Unit) is not { } aim || !Rounding.IsUsual(value.Number))
        {
            return null;
        }

        bool chinese = l == Language.Chinese;
        if (!value.IsExact || !aim.IsExact)
        {
            string goal = QuantityWording.Figures(Show(target, show), l);
            return QuantityBounds.Compare(value, aim) is not { } over ? null
                : chinese ? $"{(over ? "超过" : "低于")}目标的{goal}"
                : $"{(over ? "above" : "below")} the target of {goal}";
        }

        decimal difference = value.Number - aim.Number;
        return difference == 0 ? Reached(lowerIsBetter || value.IsRate, chinese)
            : value.IsRate ? Points(difference, chinese)
            : lowerIsBetter || kind == MetricKind.Duration ? Apart(difference, value.Unit, show, l)
            : Share(value.Number, aim.Number, chinese);
    }

    private static string Reached(bool compared, bool chinese) =>
        compared ? (chinese ? "与目标持平" : "on target") : chinese ? "完成目标的100%" : "100% of the target";

    private static string Points(decimal difference, bool chinese)
    {
        decimal points = Rounding.WithoutTrailingZeros(Rounding.HalfAwayFromZero(Math.Abs(difference), 1));
        return points == 0 ? (chinese ? "与目标基本持平" : "broadly on target")
            : chinese ? $"{(difference > 0 ? "高于" : "低于")}目标{Digits(points)}个百分点"
            : $"{Digits(points)} percentage {(points == 1 ? "point" : "points")} {(difference > 0 ? "above" : "below")} the target";
    }

    private static string Apart(decimal difference, Unit? unit, string? show, Language l)
    {
        string apart = QuantityWording.Figures(Show(new Quantity(Rounding.WithoutTrailingZeros(Math.Abs(difference)), Qualifier.Exact, unit), show), l);
        return l == Language.Chinese ? $"{(difference > 0 ? "高于" : "低于")}目标{apart}" : $"{apart} {(difference > 0 ? "above" : "below")} the target";
    }

    // What rounds to 100 % and is not all of it has not reached the target.
    private static string? Share(decimal value, decimal target, bool chinese) =>
        value < 0 || target < 0 || Rounding.Percent(value, target) is not { } percent ? null
        : percent == 100 && value < target ? (chinese ? "基本完成目标" : "just short of the target")
        : percent == 100 ? (chinese ? "略超目标" : "just above the target")
        : chinese ? $"完成目标的{Digits(Rounding.WithoutTrailingZeros(percent))}%"
        : $"{QuantityWording.Number(Rounding.WithoutTrailingZeros(percent), Language.English)}% of the target";

    private static string Digits(decimal number) => QuantityWording.Number(number, Language.Chinese);

    private static Quantity Show(Quantity quantity, string? unit) => unit is null ? quantity : UnitScale.Convert(quantity, unit) ?? quantity;
}
