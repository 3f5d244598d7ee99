using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Templates.Functions;

/// <summary>A row of a table being built.</summary>
/// <param name="IsSum">Whether it is a total or subtotal, which is emphasized.</param>
internal sealed record FigureRow(ImmutableArray<LocatedText> Cells, bool IsSum);
