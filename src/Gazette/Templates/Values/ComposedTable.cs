using System.Collections.Immutable;
using Gazette.Reports;

namespace Gazette.Templates.Values;

/// <summary>A table of the report with the values of its texts filled in.</summary>
internal sealed record ComposedTable(
    ReportTable Source,
    ComposedText? Caption,
    ComposedText? Unit,
    ImmutableArray<ComposedText> Columns,
    ImmutableArray<ImmutableArray<ComposedText>> Rows,
    ImmutableArray<ComposedText> Widths);
