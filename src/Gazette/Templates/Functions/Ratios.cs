using Gazette.Reports;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>Shares and percentages: always from the raw values, rounded once, half away from zero.</summary>
internal static class Ratios
{
    private static readonly Unit Percent = Unit.Parse("%");

    /// <summary>A ratio as a percentage.</summary>
    /// <exception cref="TemplateFault">The ratio is only known approximately.</exception>
    public static QuantityObject Percentage(Quantity ratio, int decimals, FunctionCall call)
    {
        if (!ratio.IsExact)
        {
            throw new TemplateFault(TemplateDiagnostics.ApproximatePercentage(call.Place));
        }

        decimal rate = Rounding.WithoutTrailingZeros(Rounding.HalfAwayFromZero(ratio.Number * 100, decimals));
        return new QuantityObject(new Quantity(rate, Qualifier.Exact, Percent), call.Place, call.Language, compact: false);
    }
}
