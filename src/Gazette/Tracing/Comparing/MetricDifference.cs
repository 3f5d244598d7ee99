using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Tracing.Comparing;

/// <summary>What became of a metric.</summary>
/// <param name="Then">The value in the older report; null if the metric appeared.</param>
/// <param name="Now">Null if it is gone.</param>
public sealed record MetricDifference(string Id, string Label, DifferenceKind Kind, string? Then, string? Now)
{
    /// <summary>The difference, and what it is in percent: <c>+12, +14.3%</c>; null if it cannot be said.</summary>
    public string? Change { get; init; }

    /// <summary>Whether the unit is another one.</summary>
    public bool HasOtherUnit { get; init; }

    /// <summary>The metrics that differ, in the order of the newer report; those that are gone at the end.</summary>
    internal static IEnumerable<MetricDifference> Between(ComparedReport before, ComparedReport after)
    {
        // Between two periods, the numbers that the values are compared with are others anyway.
        bool isAnotherPeriod = before.Period != after.Period;
        Dictionary<string, ComparedMetric> old = before.Metrics.ToDictionary(metric => metric.Id, StringComparer.Ordinal);
        foreach (ComparedMetric metric in after.Metrics.Where(metric => metric.IsValue || !isAnotherPeriod))
        {
            if (!old.Remove(metric.Id, out ComparedMetric? earlier))
            {
                yield return new MetricDifference(metric.Id, metric.Label, DifferenceKind.Added, null, Said(metric.Value, after.Rules));
            }
            else if (earlier.Value != metric.Value)
            {
                yield return Between(earlier, metric, after.Rules);
            }
        }

        foreach (ComparedMetric metric in before.Metrics.Where(metric => old.ContainsKey(metric.Id) && (metric.IsValue || !isAnotherPeriod)))
        {
            yield return new MetricDifference(metric.Id, metric.Label, DifferenceKind.Removed, Said(metric.Value, after.Rules), null);
        }
    }

    private static MetricDifference Between(ComparedMetric old, ComparedMetric now, LanguageRules rules)
    {
        string? change = null;
        if (old.Value.IsExact && now.Value.IsExact && (UnitScale.Rescale(old.Value, now.Value.Unit) is { } before))
        {
            decimal apart = now.Value.Number - before.Number;
            string percent = !now.Value.IsRate && before.Number > 0 && Rounding.Percent(Math.Abs(apart), before.Number) is { } rate
                ? $", {Sign(apart)}{MetricFormulas.Plain(Rounding.WithoutTrailingZeros(rate))}%"
                : "";
            change = apart == 0 ? null : $"{Sign(apart)}{MetricFormulas.Plain(Math.Abs(apart))}{percent}";
        }

        return new MetricDifference(now.Id, now.Label, DifferenceKind.Changed, Said(old.Value, rules), Said(now.Value, rules))
        {
            Change = change,
            HasOtherUnit = old.Value.Unit != now.Value.Unit,
        };
    }

    // As in a table, where a sign says whether the number is exact.
    private static string Said(Quantity quantity, LanguageRules rules)
    {
        string number = rules.Compact(quantity);
        return quantity.IsRate || quantity.Unit is not { } unit ? number
            : unit.Plural is [< '\u2E80', ..] ? $"{number} {unit.Plural}"
            : number + unit.Plural;
    }

    private static string Sign(decimal number) => number < 0 ? "-" : "+";
}
