using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Compiling;

/// <summary>Numbers of a report that must fit each other: parts add up to their value, a unit to show is one of the value's.</summary>
internal static class MetricConsistency
{
    public static void Check(Report report, DiagnosticBag bag)
    {
        bool counts = !report.Lint.Any(setting => setting is { Rule: MetricDiagnostics.PartsNotTotalRule, Level: "off" });
        foreach (Metric metric in report.Metrics)
        {
            if (counts)
            {
                CheckParts(metric, bag);
            }

            if (metric is { Show: { } unit and not "auto", ShowSpan: { } place } && UnitScale.Factor(metric.Value.Unit, Unit.Parse(unit)) is null)
            {
                bag.Add(MetricDiagnostics.NotShownIn(metric, unit, place));
            }
        }
    }

    // Rates and durations of parts are no parts of a sum, nor are those of a metric that does not add up.
    private static void CheckParts(Metric metric, DiagnosticBag bag)
    {
        if (metric.Parts.IsEmpty || metric.Aggregate != Aggregate.Sum || metric.Value.IsRate)
        {
            return;
        }

        QuantityBounds sum = metric.Parts.Aggregate(QuantityBounds.Zero, (total, part) => total.Add(QuantityBounds.Of(part.Value)));
        if (!sum.CanBe(metric.Value))
        {
            bag.Add(MetricDiagnostics.PartsNotTotal(metric, Describe(sum), QuantityWording.Compact(metric.Value, Language.Chinese)));
        }
    }

    private static string Describe(QuantityBounds sum) =>
        sum.IsExact ? Digits(sum.Least)
        : sum.Most == decimal.MaxValue ? "at least " + Digits(sum.Least)
        : sum.Least == decimal.MinValue ? "at most " + Digits(sum.Most)
        : $"between {Digits(sum.Least)} and {Digits(sum.Most)}";

    private static string Digits(decimal number) => QuantityWording.Number(Rounding.WithoutTrailingZeros(number), Language.Chinese);
}
