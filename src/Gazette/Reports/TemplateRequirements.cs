using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>What a template asks of a report's file: the base of its JSON Schema and of <c>gazette templates NAME</c>.</summary>
/// <param name="Template">The template's name.</param>
/// <param name="Metrics">Metrics that it names; a report may have others.</param>
/// <param name="Fields">Fields that it names; a report may have others.</param>
/// <param name="RequiredKeys">Keys at the top of a report that it cannot do without.</param>
/// <param name="Closed">Whether a report may have no other metrics and fields.</param>
public sealed record TemplateRequirements(
    string Template,
    ImmutableArray<RequestedMetric> Metrics,
    ImmutableArray<RequestedField> Fields,
    ImmutableArray<string> RequiredKeys,
    bool Closed = false);

/// <summary>A metric that a template names, with what an editor shows for it.</summary>
/// <param name="Span">Where the manifest asks for it.</param>
public sealed record RequestedMetric(string Id, LocalizedText Label, string? Unit, MetricKind Kind, bool Required, SourceSpan? Span = null);

/// <summary>A field under <c>fields</c> that a template names.</summary>
/// <param name="Span">Where the manifest asks for it.</param>
public sealed record RequestedField(string Id, LocalizedText Description, bool Required, SourceSpan? Span = null);
