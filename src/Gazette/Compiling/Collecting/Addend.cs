using Gazette.Reports;

namespace Gazette.Compiling.Collecting;

/// <summary>What one report contributes to a collected metric, everything in the unit of the metric.</summary>
/// <param name="Member">The name of the member.</param>
/// <param name="Last">The last day of its period, if it says one.</param>
/// <param name="Weight">By how much a mean is weighted; 1 without a weight.</param>
/// <param name="Place">Where the value is given.</param>
internal sealed record Addend(
    string Member, DateOnly? Last, Quantity Value, Quantity? Previous, Quantity? LastYear, Quantity? Target, Quantity Weight, MemberPlace Place);
