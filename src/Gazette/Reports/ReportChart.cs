using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A chart of metrics, or of the numbers in the table beside it.</summary>
/// <param name="Type"><c>column</c>, <c>bar</c>, <c>line</c> or <c>pie</c>.</param>
/// <param name="Metrics">Ids; empty if the chart shows the table beside it.</param>
public sealed record ReportChart(string Type, SourceSpan Span, Phrase? Title, Phrase? Unit, ImmutableArray<Phrase> Metrics)
{
    /// <summary>The target of all numbers, which is drawn as a line.</summary>
    public Phrase? Target { get; init; }

    /// <summary>What references call it; only with a title.</summary>
    public Phrase? Id { get; init; }

    /// <summary>Whether columns or bars are on top of each other.</summary>
    public bool Stacked { get; init; }
}
