using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A metric that a report knows but has no number for, such as one whose cell in a table holds a dash.</summary>
/// <param name="Span">Where that is said; where only a base file names the metric, its key.</param>
public sealed record AbsentMetric(string Id, SourceSpan Span);
