using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Reports;

namespace Gazette.Tracing.Comparing;

/// <summary>What differs between two documents, or between two reports.</summary>
/// <param name="Metrics">Of reports, the metrics that differ.</param>
/// <param name="Lines">Every line of both, the same ones included.</param>
public sealed record Differences(ImmutableArray<MetricDifference> Metrics, ImmutableArray<LineDifference> Lines)
{
    public bool IsSame => Metrics.IsEmpty && Lines.All(line => line.Kind == DifferenceKind.Same);

    /// <summary>The lines that differ.</summary>
    public IEnumerable<LineDifference> Changed => Lines.Where(line => line.Kind != DifferenceKind.Same);

    public static Differences Of(Document before, Document after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new Differences([], LineComparison.Compare(ComparedLine.Of(before), ComparedLine.Of(after)));
    }

    public static Differences Of(Report before, Report after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Of(ComparedReport.Of(before), ComparedReport.Of(after));
    }

    internal static Differences Of(ComparedReport before, ComparedReport after) =>
        new([.. MetricDifference.Between(before, after)], LineComparison.CompareSections(before.Lines, after.Lines));
}
