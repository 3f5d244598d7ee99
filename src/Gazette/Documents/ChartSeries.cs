using System.Collections.Immutable;

namespace Gazette.Documents;

/// <summary>A column of a chart's numbers.</summary>
/// <param name="Values">One for each category; null if it is missing.</param>
/// <param name="Decimals">The most decimals of any of the numbers.</param>
/// <param name="IsPercent">The numbers are percentages: 98.4 is written 98.4%.</param>
/// <param name="IsTarget">The numbers are targets, which are drawn as a line across the others.</param>
public sealed record ChartSeries(string Name, ImmutableArray<decimal?> Values, int Decimals, bool IsPercent, bool IsTarget = false);
