using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Compiling;

/// <summary>Errors between the numbers of one metric.</summary>
internal static class MetricDiagnostics
{
    public static Diagnostic NotShownIn(Metric metric, string unit, SourceSpan place) => Diagnostic.Error("other-unit", place)
        .Says(metric.Value.Unit is { } own
            ? Words.Of($"`{metric.Id}` is in `{own.Singular}`, which cannot be shown in `{unit}`", $"“{metric.Id}”的单位是“{own.Singular}”，不能以“{unit}”显示")
            : Words.Of($"`{metric.Id}` has no unit to be shown in `{unit}`", $"“{metric.Id}”没有单位，不能以“{unit}”显示"))
        .Helps(metric.Value.Unit is { } scaled
            ? Words.Of(
                $"show it in a larger unit of the same kind, such as `{UnitScale.Larger(scaled)}`, or in `auto`",
                $"改用同类的较大单位，如“{UnitScale.Larger(scaled)}”，或写“auto”")
            : Words.Of("give it a `unit`", "补上“unit”"));
}
