using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>What a person has to type into a cell of a workbook.</summary>
/// <param name="Place">The cell.</param>
/// <param name="Head">The heading of its column.</param>
/// <param name="Before">What it shows now.</param>
/// <param name="After">What it has to say.</param>
public sealed record CellChange(SourceSpan Place, string Head, string Before, string After);
