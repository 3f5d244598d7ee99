using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A table written in the report: rows of cells, with columns and a last row that are computed.</summary>
public sealed record ReportTable
{
    public required SourceSpan Span { get; init; }

    public Phrase? Caption { get; init; }

    /// <summary>The unit of all numbers, shown above the table at the right: 单位：万元.</summary>
    public Phrase? Unit { get; init; }

    public required ImmutableArray<Phrase> Columns { get; init; }

    /// <summary>Each row has as many cells as there are columns.</summary>
    public required ImmutableArray<ImmutableArray<Phrase>> Rows { get; init; }

    /// <summary>Columns to compute from the last two number columns, newer first.</summary>
    public ImmutableArray<DerivedColumn> Derive { get; init; } = [];

    /// <summary>A width for each column: percent, millimetres, or <c>auto</c>; empty where all take what they need.</summary>
    public ImmutableArray<Phrase> Widths { get; init; } = [];

    /// <summary>Whether equal words below one another become one cell.</summary>
    public bool Merge { get; init; }

    /// <summary>Whether rows that begin with the same words are followed by a row that adds up their numbers.</summary>
    public bool Subtotal { get; init; }

    /// <summary>Whether a last row adds up the number columns.</summary>
    public bool Total { get; init; }
}
