using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Templates.Values;

/// <summary>A chart of the report with the values of its texts filled in.</summary>
/// <param name="Metrics">The metrics that it shows; empty if it shows the table beside it.</param>
internal sealed record ComposedChart(ReportChart Source, LocatedText? Title, LocatedText? Unit, ImmutableArray<MetricObject> Metrics)
{
    /// <summary>The target of all numbers; null if there is none.</summary>
    public LocatedText? Target { get; init; }
}
