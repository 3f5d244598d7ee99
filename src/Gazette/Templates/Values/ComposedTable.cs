using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Templates.Values;

/// <summary>A table of the report with the values of its texts filled in.</summary>
internal sealed record ComposedTable(
    ReportTable Source,
    LocatedText? Caption,
    LocatedText? Unit,
    ImmutableArray<LocatedText> Columns,
    ImmutableArray<ImmutableArray<LocatedText>> Rows,
    ImmutableArray<LocatedText> Widths);
