using Gazette.Tracing.Comparing;

namespace Gazette.Building;

/// <summary>What became of one document of a folder, or of one report of a set.</summary>
/// <param name="Name">The document's path in the folder, without extension, with <c>/</c>; the report's name.</param>
/// <param name="Differences">What its text has in other words; null if only one folder has it.</param>
public sealed record FolderDifference(string Name, DifferenceKind Kind, Differences? Differences);
