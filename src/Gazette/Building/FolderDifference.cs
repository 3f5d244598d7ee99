using Gazette.Tracing.Comparing;

namespace Gazette.Building;

/// <summary>What became of one document of an output folder.</summary>
/// <param name="Name">Its path in the folder, without extension, with <c>/</c>.</param>
/// <param name="Differences">What its text has in other words; null if only one folder has it.</param>
public sealed record FolderDifference(string Name, DifferenceKind Kind, Differences? Differences);
