using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>What the cells of one column are in a report.</summary>
/// <param name="Path">The keys from the top of the report's file: <c>metrics</c>, <c>lectures</c>, <c>value</c>. Empty for the column of names.</param>
/// <param name="Span">The head of the column.</param>
/// <param name="Label">The head, where it is the label of a metric that the base does not have.</param>
/// <param name="Unit">The unit that the head says in brackets, where the base says none.</param>
/// <param name="NeedsValue">Whether a row must have a number here, since the base has none.</param>
internal sealed record TableColumn(
    ImmutableArray<string> Path, SourceSpan Span, string? Label = null, string? Unit = null, bool NeedsValue = false)
{
    /// <summary>Whether it gives the values of a metric.</summary>
    public bool IsMetricValue => Path is ["metrics", _, "value"];

    public bool IsName => Path.IsEmpty;

    public string Words => Span.File.Text[Span.Start..Span.End].Trim('"', ' ');
}
