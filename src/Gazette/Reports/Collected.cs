using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>Which members a report was collected from.</summary>
/// <param name="Members">The names of those that have reported, in their order.</param>
/// <param name="Missing">The names of those that have not, or whose report has an error.</param>
public sealed record Collected(ImmutableArray<string> Members, ImmutableArray<string> Missing, SourceSpan Span);
