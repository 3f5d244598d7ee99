using System.Collections.Immutable;
using Gazette.Tracing.Comparing;

namespace Gazette.Building;

/// <summary>What a comparison has found.</summary>
/// <param name="AreMany">Whether folders or tables were compared, whose parts have names.</param>
/// <param name="Parts">What differs: the one document or report, or the documents or reports that are new, gone or changed.</param>
public sealed record ComparedVersions(bool AreMany, ImmutableArray<FolderDifference> Parts)
{
    /// <summary>How many documents or reports are the same.</summary>
    public int Same { get; init; }

    /// <summary>Of reports, what has changed in most of them in the same way; it is not told again with each.</summary>
    public ImmutableArray<CommonDifference> Common { get; init; } = [];

    public bool IsSame => Parts.All(part => part.Kind == DifferenceKind.Same) && Common.IsEmpty;

    public int Count(DifferenceKind kind) => kind == DifferenceKind.Same ? Same : Parts.Count(part => part.Kind == kind);
}
