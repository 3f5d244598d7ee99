namespace Gazette.Reports;

/// <summary>What one member contributes to a collected metric, in the unit of the metric.</summary>
public sealed record MemberValue(string Member, Quantity Value)
{
    /// <summary>Where the member's file gives it; the first place if it has several reports.</summary>
    public MemberPlace? Place { get; init; }

    /// <summary>By how much a mean is weighted; null if the value is no part of one.</summary>
    public decimal? Weight { get; init; }
}
