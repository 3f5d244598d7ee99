using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A part of a metric's value: 县级 60 of 84.</summary>
public sealed record MetricPart(string Label, Quantity Value, SourceSpan Span);
