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
    ImmutableArray<LocatedText> Widths)
{
    /// <summary>For each column what its total is; empty for a table whose totals are the sums of its columns.</summary>
    public ImmutableArray<Quantity?> Totals { get; init; } = [];

    /// <summary>
    /// The two columns that a change is computed from, the newer one first: the first two of quantities, or else of percentages; null if there are none.
    /// </summary>
    public (int Newer, int Older)? Compared => FirstTwo(column => column.HoldsFigures) ?? FirstTwo(column => column.Content == FigureContent.Rates);

    /// <summary>The first of these rows that has only one of the two numbers to compare, so that the sums are not over the same rows; null for none.</summary>
    public ImmutableArray<ComposedCell>? FindIncomplete(IEnumerable<ImmutableArray<ComposedCell>> rows)
    {
        if (Source.Derive.IsEmpty || Compared is not var (newer, older))
        {
            return null;
        }

        foreach (ImmutableArray<ComposedCell> row in rows)
        {
            if (row[newer].Quantity is null != row[older].Quantity is null)
            {
                return row;
            }
        }

        return null;
    }

    private (int Newer, int Older)? FirstTwo(Func<FigureColumn, bool> isOne)
    {
        int[] found = [.. Enumerable.Range(0, Figures.Length).Where(column => isOne(Figures[column])).Take(2)];
        return found is [var newer, var older] ? (newer, older) : null;
    }
}
