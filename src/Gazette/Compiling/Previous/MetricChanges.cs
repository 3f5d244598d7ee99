using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Compiling.Previous;

/// <summary>Tells which metrics a report no longer has and which are new, compared with the report of the period before: one may have been forgotten.</summary>
internal static class MetricChanges
{
    /// <param name="named">The place that refers to the earlier report.</param>
    public static void Check(Report report, Report earlier, SourceSpan named, DiagnosticBag bag)
    {
        HashSet<string> now = [.. report.Metrics.Select(metric => metric.Id), .. report.UnreadableMetrics];
        HashSet<string> then = [.. earlier.Metrics.Select(metric => metric.Id)];

        // If they have nothing in common, the reports are about different things, which is said elsewhere.
        if (!now.Overlaps(then))
        {
            return;
        }

        ImmutableArray<Metric> gone = [.. earlier.Metrics.Where(metric => !now.Contains(metric.Id))];
        ImmutableArray<Metric> added = [.. report.Metrics.Where(metric => !then.Contains(metric.Id) && metric.Previous is null && metric.LastYear is null)];
        if (!gone.IsEmpty)
        {
            bag.Add(PreviousReportDiagnostics.MetricsGone(gone, report.MetricsSpan ?? named));
        }

        if (!added.IsEmpty)
        {
            bag.Add(PreviousReportDiagnostics.MetricsNew(added, named));
        }
    }
}
