using Gazette.Reports;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;
using Scriban.Syntax;

namespace Gazette.Templates.Functions;

/// <summary>Shares and percentages: always computed from the raw values and rounded once, half away from zero.</summary>
internal static class Ratios
{
    private static readonly Unit Percent = Unit.Parse("%");

    /// <summary>A ratio as a percentage.</summary>
    /// <exception cref="TemplateFault">The ratio is only known approximately, or it is not a ratio.</exception>
    public static QuantityObject Percentage(Quantity ratio, int decimals, FunctionCall call)
    {
        if (ratio.Unit is { } unit)
        {
            throw new TemplateFault(TemplateDiagnostics.NoRatio(call.Place, unit.Singular));
        }

        if (!ratio.IsExact)
        {
            throw new TemplateFault(TemplateDiagnostics.ApproximatePercentage(call.Place));
        }

        decimal rate = Rounding.WithoutTrailingZeros(Rounding.HalfAwayFromZero(ratio.Number * 100, decimals));
        return new QuantityObject(new Quantity(rate, Qualifier.Exact, Percent), call.Place, call.Language, compact: false);
    }

    /// <summary>A part as a percentage of its whole, with one decimal.</summary>
    /// <exception cref="TemplateFault">One of them is only known approximately, the whole is zero, or their units do not match.</exception>
    public static QuantityObject Share(Quantity part, Quantity whole, FunctionCall call)
    {
        if (part.Unit is { } one && whole.Unit is { } other && UnitScale.Factor(other, one) is null)
        {
            throw new TemplateFault(TemplateDiagnostics.NoShare(one, other, call.Place));
        }

        Quantity ratio = Arithmetic.Calculate(ScriptBinaryOperator.Divide, part, whole, call.Language, call.Place)!;
        return Percentage(ratio with { Unit = null }, 1, call);
    }
}
