using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A number of the report under its name: written once, referred to everywhere.</summary>
public sealed record Metric
{
    /// <summary>The key under <c>metrics</c>, as texts and templates write it.</summary>
    public required string Id { get; init; }

    /// <summary>Where the key stands.</summary>
    public required SourceSpan IdSpan { get; init; }

    /// <summary>What the number is called for readers; the id when the report gives no label.</summary>
    public required string Label { get; init; }

    public required Quantity Value { get; init; }

    /// <summary>Where the value stands.</summary>
    public required SourceSpan ValueSpan { get; init; }

    /// <summary>The value of the period before, in the same unit.</summary>
    public Quantity? Previous { get; init; }

    /// <summary>Where the previous value stands: in this report's file, or in that of the period before.</summary>
    public SourceSpan? PreviousSpan { get; init; }

    /// <summary>The value of the same period last year, where that is not the previous one.</summary>
    public Quantity? LastYear { get; init; }

    /// <summary>Where last year's value stands: in this report's file, or in that of last year.</summary>
    public SourceSpan? LastYearSpan { get; init; }

    public Quantity? Target { get; init; }

    public ImmutableArray<MetricPart> Parts { get; init; } = [];

    /// <summary>The unit that the value is shown in when it is not the unit it is given in: 万元 for 元; <c>auto</c> for the one that fits.</summary>
    public string? Show { get; init; }

    /// <summary>Where the unit to show stands.</summary>
    public SourceSpan? ShowSpan { get; init; }

    public MetricKind Kind { get; init; }

    public bool LowerIsBetter { get; init; }

    public Aggregate Aggregate { get; init; }

    public ComparisonBasis Compare { get; init; }

    /// <summary>Where the file says what to compare with; null when it does not say, and <see cref="Compare"/> is what is usual.</summary>
    public SourceSpan? CompareSpan { get; init; }

    public string? Note { get; init; }

    public string? Source { get; init; }
}
