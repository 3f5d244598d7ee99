using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>The content of a template's <c>template.yaml</c>.</summary>
public sealed record TemplateManifest
{
    public required SourceFile File { get; init; }

    public required string Name { get; init; }

    public LocalizedText Description { get; init; } = LocalizedText.Empty;

    /// <summary>The languages that it can write, the default first; never empty.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary><c>official</c> or <c>report</c>.</summary>
    public string Style { get; init; } = "report";

    /// <summary>The path of the Word document whose styles its documents take, relative to the manifest.</summary>
    public Phrase? Reference { get; init; }

    /// <summary>Names of documents, without extensions; empty for every <c>*.md.sbn</c> that is not a partial.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    public ImmutableArray<RequestedMetric> Metrics { get; init; } = [];

    public ImmutableArray<RequestedField> Fields { get; init; } = [];

    /// <summary>Whether a report may have only the metrics and fields that the manifest lists.</summary>
    public bool Closed { get; init; }

    /// <summary>The place of that setting.</summary>
    public SourceSpan? ClosedSpan { get; init; }

    /// <summary>The top-level keys that a report must have.</summary>
    public ImmutableArray<string> Requires { get; init; } = [];

    /// <summary>Options of the style that apply unless a report sets them.</summary>
    public ImmutableSortedDictionary<string, string> Layout { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Levels of lint rules that apply unless a report sets them.</summary>
    public ImmutableArray<LintSetting> Lint { get; init; } = [];
}
