namespace Gazette.Reports;

/// <summary>What one member contributes to a collected metric, in the unit of the metric.</summary>
public sealed record MemberValue(string Member, Quantity Value);
