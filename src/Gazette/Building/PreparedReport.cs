using System.Collections.Immutable;
using Gazette.Building.Manifests;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>A report that waits for its turn to be committed: its documents are complete, up to date, or could not be built.</summary>
/// <param name="Report">Its outcome, without the bytes of its files.</param>
/// <param name="Order">Its index among the inputs.</param>
/// <param name="Pending">The files to move to their final names.</param>
/// <param name="Entry">What to record about it; null if it failed.</param>
internal sealed record PreparedReport(BuiltReport Report, long Order, IReadOnlyList<PendingFile> Pending, ManifestEntry? Entry)
{
    /// <summary>The documents are up to date, and <see cref="Entry"/> comes from the earlier manifest.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>The files that have the names of its documents already. If some are somebody's, nothing is pending.</summary>
    public IReadOnlyList<ExistingFile> Existing { get; init; } = [];

    public bool MetFullDisk { get; init; }

    public ImmutableArray<FileStamp> Files => Entry?.Files ?? [];
}
