using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A table in the report: rows of cells, possibly with computed columns and rows.</summary>
public sealed record ReportTable
{
    public required SourceSpan Span { get; init; }

    public Phrase? Caption { get; init; }

    /// <summary>What references call it; only with a caption.</summary>
    public Phrase? Id { get; init; }

    /// <summary>The unit of all numbers, shown above the table at the right: 单位：万元.</summary>
    public Phrase? Unit { get; init; }

    public required ImmutableArray<Phrase> Columns { get; init; }

    /// <summary>Each row has as many cells as the table has columns.</summary>
    public required ImmutableArray<ImmutableArray<ReportCell>> Rows { get; init; }

    /// <summary>The metrics that the table shows for every member of a collected report; its columns and rows follow from them.</summary>
    public ImmutableArray<Phrase> Members { get; init; } = [];

    /// <summary>Columns to compute from the first two columns of quantities, the newer one first.</summary>
    public ImmutableArray<DerivedColumn> Derive { get; init; } = [];

    /// <summary>A width for each column: percent, millimetres, or <c>auto</c>; empty if all widths are automatic.</summary>
    public ImmutableArray<Phrase> Widths { get; init; } = [];

    /// <summary>Whether cells with equal text below one another are merged.</summary>
    public bool Merge { get; init; }

    /// <summary>Whether rows that begin with the same text are followed by a row of subtotals.</summary>
    public bool Subtotal { get; init; }

    /// <summary>Whether a last row adds up the number columns.</summary>
    public bool Total { get; init; }

    /// <summary>Whether there are rows that add up others.</summary>
    public bool HasSums => Total || Subtotal;

    /// <summary>Whether there are computed columns or rows.</summary>
    public bool IsCalculated => HasSums || !Derive.IsEmpty;

    /// <summary>How many columns the word for the total spans; 1 if it has only its own.</summary>
    public int MergeTotal { get; init; } = 1;
}
