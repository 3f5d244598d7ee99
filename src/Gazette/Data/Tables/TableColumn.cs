using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>What the cells of one column are in a report.</summary>
/// <param name="Path">The keys from the top of the report's file: <c>metrics</c>, <c>lectures</c>, <c>value</c>. Empty for other uses than values.</param>
/// <param name="Span">The place of the column heading.</param>
/// <param name="Label">The heading, if it is the label of a metric that the base file does not have.</param>
/// <param name="Unit">The unit in the heading, if the base file gives none.</param>
/// <param name="NeedsValue">Whether a row must have a number here, because the base file has none.</param>
/// <param name="HasBase">Whether the base file has a value for rows that have none.</param>
internal sealed record TableColumn(
    ImmutableArray<string> Path,
    SourceSpan Span,
    ColumnContent Content = ColumnContent.Text,
    string? Label = null,
    string? Unit = null,
    bool NeedsValue = false,
    bool HasBase = false)
{
    public ColumnUse Use { get; private init; }

    /// <summary>Whether it gives the values of a metric.</summary>
    public bool IsMetricValue => Path is ["metrics", _, "value"];

    public bool IsRead => Use is ColumnUse.Value or ColumnUse.Name;

    public string Words => Span.File.Text[Span.Start..Span.End].Trim('"', ' ');

    public static TableColumn Named(SourceSpan span) => new([], span) { Use = ColumnUse.Name };

    /// <param name="isTold">Whether the base file says so.</param>
    public static TableColumn Skipped(SourceSpan span, bool isTold) => new([], span) { Use = isTold ? ColumnUse.Unwanted : ColumnUse.Skipped };

    public static TableColumn Unnamed(SourceSpan span) => new([], span) { Use = ColumnUse.Unnamed };
}
