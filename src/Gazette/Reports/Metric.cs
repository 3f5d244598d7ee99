using System.Collections.Immutable;
using System.Diagnostics;
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

    /// <summary>The value of the period before, in the same unit; what it is of may be said otherwise by <see cref="Compare"/>.</summary>
    public Quantity? Previous { get; init; }

    /// <summary>The place of the previous value, in this report's file or in that of the earlier period; also of a statement that there is none.</summary>
    public SourceSpan? PreviousSpan { get; init; }

    /// <summary>The value of the same period last year.</summary>
    public Quantity? LastYear { get; init; }

    /// <summary>The place of last year's value, in this report's file or in that of last year; also of a statement that there is none.</summary>
    public SourceSpan? LastYearSpan { get; init; }

    public Quantity? Target { get; init; }

    /// <summary>The place of the target; null if other reports give it.</summary>
    public SourceSpan? TargetSpan { get; init; }

    public ImmutableArray<MetricPart> Parts { get; init; } = [];

    /// <summary>The unit to show the value in if it differs from the unit it is given in: 万元 for 元; <c>auto</c> chooses a suitable one.</summary>
    public string? Show { get; init; }

    /// <summary>The place of the unit to show.</summary>
    public SourceSpan? ShowSpan { get; init; }

    public MetricKind Kind { get; init; }

    public bool LowerIsBetter { get; init; }

    public Aggregate Aggregate { get; init; }

    /// <summary>
    /// What a change is measured against, if the file says so or the previous report's period decides it. The previous value is then of that period.
    /// </summary>
    public ComparisonBasis? Compare { get; init; }

    /// <summary>Where the file says what to compare with: at the metric, or for the whole report.</summary>
    public SourceSpan? CompareSpan { get; init; }

    /// <summary>What a change is measured against: last year's value if there is one, the previous value otherwise, unless something else is said.</summary>
    public ComparisonBasis Basis => Compare
        ?? (LastYear is not null || (LastYearSpan is not null && Previous is null) ? ComparisonBasis.YearOnYear : ComparisonBasis.PeriodOnPeriod);

    /// <summary>The earlier value for a kind of comparison; null if there is none of that period.</summary>
    /// <param name="ofWholeYear">Whether the report covers a whole year, so that the period before is also the same period last year.</param>
    public Quantity? Earlier(ComparisonBasis basis, bool ofWholeYear) => basis switch
    {
        ComparisonBasis.YearOnYear => LastYear ?? (Compare == ComparisonBasis.YearOnYear || ofWholeYear ? Previous : null),
        ComparisonBasis.PeriodOnPeriod => Compare == ComparisonBasis.YearOnYear && LastYear is null && !ofWholeYear ? null
            : Previous ?? (ofWholeYear ? LastYear : null),
        _ => throw new UnreachableException(),
    };

    /// <summary>Set while the value is still to be collected from other reports; <see cref="Value"/> is then 0.</summary>
    public PendingMetric? Pending { get; init; }

    /// <summary>For a collected metric what each member contributes; otherwise empty.</summary>
    public ImmutableArray<MemberValue> ByMember { get; init; } = [];

    /// <summary>A remark for readers, which may refer to other metrics.</summary>
    public Phrase? Note { get; init; }

    /// <summary>Where the number comes from.</summary>
    public Phrase? Source { get; init; }
}
