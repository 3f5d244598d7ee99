namespace Gazette.Sources;

/// <summary>What a printed value is to the metric or the table that it belongs to.</summary>
internal enum DerivationKind
{
    /// <summary>The name of something: a label, an id, a unit, a heading.</summary>
    Name,

    /// <summary>A date or a period of the report.</summary>
    Date,

    Previous,

    LastYear,

    Target,

    /// <summary>The change against what the metric is compared with.</summary>
    Change,

    /// <summary>The change against last year, whatever else the metric is compared with.</summary>
    YearOnYear,

    /// <summary>The change against the period before.</summary>
    PeriodOnPeriod,

    /// <summary>The share of the target that is reached, in words or as a number.</summary>
    Completion,

    Parts,

    ByMember,

    /// <summary>The collected value of a metric, as the total of a table.</summary>
    Collected,

    /// <summary>What one member contributes to a collected metric.</summary>
    Member,

    /// <summary>The sum of other cells.</summary>
    Sum,

    /// <summary>The first of two cells without the second.</summary>
    Difference,

    /// <summary>The difference of two cells, in percent of the second.</summary>
    Percent,
}
