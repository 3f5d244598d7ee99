using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A named number of the report: written once, referred to everywhere.</summary>
public sealed record Metric
{
    /// <summary>The key under <c>metrics</c>, which texts and templates use as its name.</summary>
    public required string Id { get; init; }

    /// <summary>The place of the key.</summary>
    public required SourceSpan IdSpan { get; init; }

    /// <summary>The name for readers; the id if the report gives no label.</summary>
    public required string Label { get; init; }

    public required Quantity Value { get; init; }

    /// <summary>The place of the value.</summary>
    public required SourceSpan ValueSpan { get; init; }

    /// <summary>The value of the previous period, in the same unit.</summary>
    public Quantity? Previous { get; init; }

    /// <summary>The place of the previous value: in this report's file, or in that of the previous period.</summary>
    public SourceSpan? PreviousSpan { get; init; }

    /// <summary>The value of the same period last year, if that is not the previous period.</summary>
    public Quantity? LastYear { get; init; }

    /// <summary>The place of last year's value: in this report's file, or in that of last year.</summary>
    public SourceSpan? LastYearSpan { get; init; }

    public Quantity? Target { get; init; }

    public ImmutableArray<MetricPart> Parts { get; init; } = [];

    /// <summary>The unit to show the value in if it differs from the unit it is given in: 万元 for 元; <c>auto</c> chooses a suitable one.</summary>
    public string? Show { get; init; }

    /// <summary>The place of the unit to show.</summary>
    public SourceSpan? ShowSpan { get; init; }

    public MetricKind Kind { get; init; }

    public bool LowerIsBetter { get; init; }

    public Aggregate Aggregate { get; init; }

    public ComparisonBasis Compare { get; init; }

    /// <summary>Where the file says what to compare with; null if it does not, and <see cref="Compare"/> is the default.</summary>
    public SourceSpan? CompareSpan { get; init; }

    public string? Note { get; init; }

    public string? Source { get; init; }
}
