using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A report as its file gives it: facts and words, nothing derived, every part with its place.</summary>
public sealed record Report
{
    public required SourceFile File { get; init; }

    /// <summary>The whole of the report's data, for messages about something that is not there.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>A name of a shipped template, or a path; null when only the command line says.</summary>
    public Phrase? Template { get; init; }

    public Phrase? Title { get; init; }

    public Phrase? Organization { get; init; }

    /// <summary>What it is about, for the properties of the Word file.</summary>
    public Phrase? Subject { get; init; }

    /// <summary>Words to find it by, for the properties of the Word file.</summary>
    public ImmutableArray<Phrase> Keywords { get; init; } = [];

    public Period? Period { get; init; }

    public SourceSpan? PeriodSpan { get; init; }

    public DateOnly? Issued { get; init; }

    public SourceSpan? IssuedSpan { get; init; }

    public Language? Language { get; init; }

    /// <summary>The path of last period's report, relative to this one.</summary>
    public Phrase? Previous { get; init; }

    /// <summary>The path of the report of the same period last year, relative to this one.</summary>
    public Phrase? LastYear { get; init; }

    /// <summary>In the file's order; ids are unique.</summary>
    public ImmutableArray<Metric> Metrics { get; init; } = [];

    /// <summary>Names of metrics whose value could not be read, which has been said: texts that name them are not to blame.</summary>
    public ImmutableArray<string> UnreadableMetrics { get; init; } = [];

    /// <summary>The key <c>metrics</c>, where a missing metric is reported.</summary>
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

    /// <summary>Options of the style, by name: profile, grid, form, line, headings, digits, page_number, colophon, header, paper.</summary>
    public ImmutableSortedDictionary<string, string> Layout { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public bool Draft { get; init; }

    public FieldMap? Fields { get; init; }

    public ImmutableArray<LintSetting> Lint { get; init; } = [];
}
