using System.Collections.Immutable;
using Gazette.Schema;

namespace Gazette.Data.Tables;

/// <summary>What a column heading says that its column is.</summary>
/// <param name="Path">The keys from the top of the report's file; empty for the column of names, and for one that is skipped.</param>
/// <param name="Shape">Of the value at the path; null for a column without one.</param>
/// <param name="Metric">The metric whose value it gives; null for anything else.</param>
/// <param name="Label">What the heading calls that metric, without its unit.</param>
/// <param name="Unit">The unit in the heading.</param>
internal sealed record HeadMeaning(
    ImmutableArray<string> Path, ValueShape? Shape = null, KnownMetric? Metric = null, string Label = "", string? Unit = null, bool IsSkipped = false)
{
    public static HeadMeaning Name { get; } = new([]);

    public static HeadMeaning Skipped { get; } = new([], IsSkipped: true);

    public static HeadMeaning ValueOf(KnownMetric metric, string label, string? unit) =>
        new(["metrics", metric.Id, "value"], ValueShape.Quantity, metric, label, unit);
}
