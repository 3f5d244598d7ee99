using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Compiling;

/// <summary>What can be wrong between the numbers of one metric.</summary>
internal static class MetricDiagnostics
{
    public static Diagnostic NotShownIn(Metric metric, string unit, SourceSpan place) => Diagnostic.Error("other-unit", place)
        .Says(metric.Value.Unit is { } own
            ? Words.Of($"`{metric.Id}` is in `{own.Singular}`, which cannot be shown in `{unit}`")
            : Words.Of($"`{metric.Id}` has no unit to be shown in `{unit}`"))
        .Helps(metric.Value.Unit is { } scaled
            ? Words.Of($"show it in a larger unit of the same kind, such as 万{scaled.Singular}, or in `auto`")
            : Words.Of("give it a `unit`"));
}
