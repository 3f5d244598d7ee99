using System.Collections.Immutable;

namespace Gazette.Tracing.Comparing;

/// <summary>What a sheet of differences shows.</summary>
/// <param name="All">What differs, by its name; the one of two documents or two reports has none.</param>
/// <param name="Common">What has changed in most reports in the same way.</param>
/// <param name="Count">How many there are of each kind; null for two documents or two reports.</param>
public sealed record ComparedParts(
    ImmutableArray<(string? Name, DifferenceKind Kind, Differences? Differences)> All,
    ImmutableArray<CommonDifference> Common,
    Func<DifferenceKind, int>? Count);
