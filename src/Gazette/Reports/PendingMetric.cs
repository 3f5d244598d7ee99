using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>What a report says of a metric whose value is to be collected. What it does not say is taken from the first member.</summary>
/// <param name="Weight">The metric of every member by which a mean is weighted.</param>
public sealed record PendingMetric(string? Label, Unit? Unit, MetricKind? Kind, Aggregate? Aggregate, SourceSpan? AggregateSpan, Phrase? Weight);
