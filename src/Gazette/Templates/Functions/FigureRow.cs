using System.Collections.Immutable;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions;

/// <summary>A row of a table being built.</summary>
/// <param name="IsSum">Whether it is a total or subtotal, which is emphasized.</param>
internal sealed record FigureRow(ImmutableArray<ComposedCell> Cells, bool IsSum);
