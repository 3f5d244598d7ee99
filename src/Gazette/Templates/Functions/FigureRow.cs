using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Templates.Functions;

/// <summary>A row of a table under way.</summary>
/// <param name="IsSum">It adds up others and stands out among them.</param>
internal sealed record FigureRow(ImmutableArray<LocatedText> Cells, bool IsSum);
