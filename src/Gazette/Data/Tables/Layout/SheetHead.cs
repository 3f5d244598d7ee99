using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Data.Tables.Layout;

/// <summary>The heading of one column.</summary>
/// <param name="Parts">From top to bottom, the group above it first; empty for a column without a heading.</param>
/// <param name="Span">Its lowest cell.</param>
/// <param name="Unit">From a row of units below the headings.</param>
/// <param name="UnitSpan">The cell of the unit.</param>
internal sealed record SheetHead(ImmutableArray<string> Parts, SourceSpan Span, string? Unit = null, SourceSpan? UnitSpan = null)
{
    /// <summary>The parts joined: <c>讲座/场次</c>.</summary>
    public string Text { get; } = string.Join('/', Parts);

    public bool IsEmpty => Parts.IsEmpty;
}
