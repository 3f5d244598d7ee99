using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Compiling.Previous;

/// <summary>
/// Gives each metric the value that the report of an earlier period has under the same id. A value in the report itself takes precedence. The period
/// of the earlier report decides which comparison the values are for: the same period last year (同比) or the previous period (环比).
/// </summary>
internal static class PreviousReportValues
{
    public static Report TakeLastYear(Report report, Report earlier, SourceSpan named, DiagnosticBag bag)
    {
        if (report.Period is { } period && earlier.Period is { } then && period.LastYear?.Covers(then) != true)
        {
            bag.Add(PreviousReportDiagnostics.PeriodMismatch("last_year", named, report, earlier));
        }

        return Take(
            report, earlier, named, bag, metric => metric.LastYear is not null, (metric, value, span) => metric with { LastYear = value, LastYearSpan = span });
    }

    public static Report TakePrevious(Report report, Report earlier, SourceSpan named, DiagnosticBag bag)
    {
        ComparisonBasis? basis = BasisOf(report.Period, earlier.Period, out bool fits);
        if (!fits)
        {
            bag.Add(PreviousReportDiagnostics.PeriodMismatch("previous", named, report, earlier));
        }

        return Take(report, earlier, named, bag, metric => metric.Previous is not null, (metric, value, span) =>
        {
            // If last year's value is known, the previous value can be that of another period.
            bool decides = basis is not null && metric.LastYear is null;
            if (decides && metric.CompareSpan is { } said && metric.Compare is { } compare && compare != basis)
            {
                bag.Add(said == report.CompareSpan
                    ? PreviousReportDiagnostics.AllComparedOtherwise(compare, said, earlier)
                    : PreviousReportDiagnostics.ComparedOtherwise(metric.Id, compare, said, earlier));
            }

            return metric with { Previous = value, PreviousSpan = span, Compare = metric.Compare ?? (decides ? basis : null) };
        });
    }

    // For a whole year, the previous period is also the same period last year, so nothing can be decided.
    private static ComparisonBasis? BasisOf(Period? period, Period? then, out bool fits)
    {
        if (period is null || then is null)
        {
            fits = true;
            return null;
        }

        bool before = period.Previous?.Covers(then) == true;
        bool lastYear = period.LastYear?.Covers(then) == true;
        fits = before || lastYear;
        return before == lastYear ? null : lastYear ? ComparisonBasis.YearOnYear : ComparisonBasis.PeriodOnPeriod;
    }

    private static Report Take(
        Report report, Report earlier, SourceSpan named, DiagnosticBag bag, Func<Metric, bool> isGiven, Func<Metric, Quantity, SourceSpan, Metric> give)
    {
        Dictionary<string, Metric> then = earlier.Metrics.ToDictionary(metric => metric.Id, StringComparer.Ordinal);
        if (report.Metrics.Length > 0 && !report.Metrics.Any(metric => then.ContainsKey(metric.Id)))
        {
            bag.Add(PreviousReportDiagnostics.NothingInCommon(named, earlier));
        }

        ImmutableArray<Metric>.Builder metrics = ImmutableArray.CreateBuilder<Metric>(report.Metrics.Length);
        foreach (Metric metric in report.Metrics)
        {
            metrics.Add(!isGiven(metric) && then.TryGetValue(metric.Id, out Metric? source) && InUnitOf(metric, source, bag) is { } value
                ? give(metric, value, source.ValueSpan)
                : metric);
        }

        return report with { Metrics = metrics.MoveToImmutable() };
    }

    private static Quantity? InUnitOf(Metric metric, Metric source, DiagnosticBag bag)
    {
        Unit? unit = metric.Value.Unit;
        if (source.Value.Unit is not { } other || other == unit)
        {
            return source.Value with { Unit = unit };
        }

        Quantity? value = UnitScale.Rescale(source.Value, unit);
        if (value is null || UnitScale.Factor(other, unit) != 1)
        {
            bag.Add(PreviousReportDiagnostics.UnitsDiffer(metric, source, value is not null));
        }

        return value;
    }
}
