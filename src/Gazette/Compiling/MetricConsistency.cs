using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Compiling;

/// <summary>Checks what must hold before a report's metrics are printed: a unit to show must convert from the value's unit.</summary>
internal static class MetricConsistency
{
    public static void Check(Report report, DiagnosticBag bag)
    {
        foreach (Metric metric in report.Metrics)
        {
            if (metric is { Show: { } unit and not "auto", ShowSpan: { } place } && UnitScale.Factor(metric.Value.Unit, Unit.Parse(unit)) is null)
            {
                bag.Add(MetricDiagnostics.NotShownIn(metric, unit, place));
            }
        }
    }
}
