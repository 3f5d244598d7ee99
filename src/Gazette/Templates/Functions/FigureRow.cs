using System.Collections.Immutable;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions;

/// <summary>A row of a table being built.</summary>
/// <param name="IsSum">Whether it is a total or subtotal, which is emphasized.</param>
/// <param name="IsComparable">Whether its numbers may be compared: the sums of two columns only if they are over the same rows.</param>
internal sealed record FigureRow(ImmutableArray<ComposedCell> Cells, bool IsSum = false, bool IsComparable = true);
