using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Data.Tables.Layout;

/// <summary>Where the column headings of a sheet are, what they say, and what is around them.</summary>
/// <param name="Rows">The numbers of the rows with the headings.</param>
/// <param name="Heads">One for each column up to the last heading.</param>
/// <param name="Text">The headings and units as one text, which says what the cells below them are.</param>
/// <param name="Body">How many of the rows that were looked at are above the first one below the headings.</param>
/// <param name="LeftOut">The rows above and between.</param>
internal sealed record SheetLayout(RowRange Rows, ImmutableArray<SheetHead> Heads, string Text, int Body, ImmutableArray<LeftOutRow> LeftOut)
{
    /// <summary>The unit of all numbers of the sheet, from a line such as 单位：场次 above the headings.</summary>
    public string? Unit { get; init; }

    /// <summary>The cell of that unit.</summary>
    public SourceSpan? UnitSpan { get; init; }
}
