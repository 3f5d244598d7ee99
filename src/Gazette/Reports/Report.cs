using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A report as its file gives it: data and texts, nothing computed, each with its place.</summary>
public sealed record Report
{
    public required SourceFile File { get; init; }

    /// <summary>The place of the whole report, for messages about something that is missing.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The name of a built-in template, or a path; null if only the command line names one.</summary>
    public Phrase? Template { get; init; }

    /// <summary>The path of the Word document whose styles it takes, relative to this file.</summary>
    public Phrase? Reference { get; init; }

    public Phrase? Title { get; init; }

    public Phrase? Organization { get; init; }

    /// <summary>The subject, for the properties of the Word file.</summary>
    public Phrase? Subject { get; init; }

    /// <summary>Keywords, for the properties of the Word file.</summary>
    public ImmutableArray<Phrase> Keywords { get; init; } = [];

    public Period? Period { get; init; }

    public SourceSpan? PeriodSpan { get; init; }

    public DateOnly? Issued { get; init; }

    public SourceSpan? IssuedSpan { get; init; }

    public Language? Language { get; init; }

    /// <summary>The language as the file names it, which may be that of one country: <c>en-GB</c>. For Word's spelling checks.</summary>
    public string? LanguageTag { get; init; }

    /// <summary>The path of the previous period's report, relative to this one.</summary>
    public Phrase? Previous { get; init; }

    /// <summary>The path of the report of the same period last year, relative to this one.</summary>
    public Phrase? LastYear { get; init; }

    /// <summary>The reports that this one summarizes; null if it is about itself alone.</summary>
    public MemberSource? Collect { get; init; }

    /// <summary>The members that it was collected from, once that is done.</summary>
    public Collected? Collected { get; init; }

    /// <summary>What the changes of metrics that do not say it themselves are measured against.</summary>
    public ComparisonBasis? Compare { get; init; }

    public SourceSpan? CompareSpan { get; init; }

    /// <summary>Keys of the file whose values could not be read. That error has been reported, so a template that needs them is not another.</summary>
    public ImmutableArray<string> UnreadableKeys { get; init; } = [];

    /// <summary>In the file's order; ids are unique.</summary>
    public ImmutableArray<Metric> Metrics { get; init; } = [];

    /// <summary>Names of metrics whose value could not be read. That error has been reported, so texts that refer to them are not errors.</summary>
    public ImmutableArray<string> UnreadableMetrics { get; init; } = [];

    /// <summary>Metrics that the report knows, and has no number for.</summary>
    public ImmutableArray<AbsentMetric> AbsentMetrics { get; init; } = [];

    /// <summary>The place of the key <c>metrics</c>, where a missing metric is reported.</summary>
    public SourceSpan? MetricsSpan { get; init; }

    public Phrase? Opening { get; init; }

    public ImmutableArray<Section> Sections { get; init; } = [];

    public Section? Problems { get; init; }

    public Section? NextSteps { get; init; }

    public Phrase? Closing { get; init; }

    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    public Phrase? Addressee { get; init; }

    public Letterhead? Letterhead { get; init; }

    /// <summary><c>unsealed</c>, <c>sealed</c> or <c>stamp</c>.</summary>
    public string Signature { get; init; } = "unsealed";

    public Colophon? Colophon { get; init; }

    /// <summary>Options of the style, by name: profile, grid, form, line, headings, digits, page_number, colophon, header, paper, table.</summary>
    public ImmutableSortedDictionary<string, string> Layout { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public bool Draft { get; init; }

    public FieldMap? Fields { get; init; }

    public ImmutableArray<LintSetting> Lint { get; init; } = [];
}
