using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Compiling;

/// <summary>What can be wrong between the numbers of one metric.</summary>
internal static class MetricDiagnostics
{
    public static Diagnostic NotShownIn(Metric metric, string unit, SourceSpan place) => new(
        Severity.Error, "other-unit", metric.Value.Unit is { } own ? $"`{metric.Id}` is in `{own.Singular}`, which cannot be shown in `{unit}`" : $"`{metric.Id}` has no unit to be shown in `{unit}`", place,
        Help: metric.Value.Unit is { } scaled ? $"show it in a larger unit of the same kind, such as 万{scaled.Singular}, or in `auto`" : "give it a `unit`");
}
