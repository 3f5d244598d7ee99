using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>What a template says of itself in <c>template.yaml</c>.</summary>
public sealed record TemplateManifest
{
    public required SourceFile File { get; init; }

    public required string Name { get; init; }

    public LocalizedText Description { get; init; } = LocalizedText.Empty;

    /// <summary>The languages it can write, the default first; never empty.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary><c>official</c> or <c>report</c>.</summary>
    public string Style { get; init; } = "report";

    /// <summary>Names of documents, without extensions; empty for every <c>*.md.sbn</c> that is no partial.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    public ImmutableArray<RequestedMetric> Metrics { get; init; } = [];

    public ImmutableArray<RequestedField> Fields { get; init; } = [];

    /// <summary>Whether a report may have no other metrics and fields than these.</summary>
    public bool Closed { get; init; }

    /// <summary>Where the manifest says so.</summary>
    public SourceSpan? ClosedSpan { get; init; }

    /// <summary>Keys at the top of a report that it cannot do without.</summary>
    public ImmutableArray<string> Requires { get; init; } = [];

    /// <summary>Options of the style where a report gives none.</summary>
    public ImmutableSortedDictionary<string, string> Layout { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Levels of lint rules where a report gives none.</summary>
    public ImmutableArray<LintSetting> Lint { get; init; } = [];
}
