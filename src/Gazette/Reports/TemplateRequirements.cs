using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>What a template requires in a report's file; the JSON Schema and the output of <c>gazette templates NAME</c> are made from it.</summary>
/// <param name="Template">The template's name.</param>
/// <param name="Metrics">Metrics that it names; a report may have others.</param>
/// <param name="Fields">Fields that it names; a report may have others.</param>
/// <param name="RequiredKeys">The top-level keys that a report must have.</param>
/// <param name="Closed">Whether a report may have only these metrics and fields.</param>
public sealed record TemplateRequirements(
    string Template,
    ImmutableArray<RequestedMetric> Metrics,
    ImmutableArray<RequestedField> Fields,
    ImmutableArray<string> RequiredKeys,
    bool Closed = false);

/// <summary>A metric that a template names, with what an editor shows for it.</summary>
/// <param name="Span">Its place in the manifest.</param>
public sealed record RequestedMetric(string Id, LocalizedText Label, string? Unit, MetricKind Kind, bool Required, SourceSpan? Span = null)
{
    /// <summary>Whether a report may call it otherwise, because the template asks for its label.</summary>
    public bool ByLabel { get; init; }
}

/// <summary>A field under <c>fields</c> that a template names.</summary>
/// <param name="Span">Its place in the manifest.</param>
public sealed record RequestedField(string Id, LocalizedText Description, bool Required, SourceSpan? Span = null)
{
    /// <summary>Whether a metric of this name will do as well, because the template asks for it as a field of a mail merge.</summary>
    public bool ForMerge { get; init; }
}
