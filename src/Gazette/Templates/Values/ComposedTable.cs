using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Templates.Values;

/// <summary>A table of the report with the values of its texts filled in.</summary>
/// <param name="Figures">For each column, what its cells are.</param>
internal sealed record ComposedTable(
    ReportTable Source,
    LocatedText? Caption,
    LocatedText? Unit,
    ImmutableArray<LocatedText> Columns,
    ImmutableArray<ImmutableArray<ComposedCell>> Rows,
    ImmutableArray<FigureColumn> Figures,
    ImmutableArray<LocatedText> Widths);
