using System.Collections.Immutable;
using Gazette.Building.Manifests;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>A report whose documents lie ready, or stand already, or that failed; it waits for its turn.</summary>
/// <param name="Report">What there is to say of it, without the bytes of its files.</param>
/// <param name="Order">Its place among the inputs.</param>
/// <param name="Pending">What takes its name when its turn comes.</param>
/// <param name="Entry">What is to be remembered of it; null where it failed.</param>
internal sealed record PreparedReport(BuiltReport Report, long Order, IReadOnlyList<PendingFile> Pending, ManifestEntry? Entry)
{
    /// <summary>The documents stand already, and <see cref="Entry"/> was found in the known manifest.</summary>
    public bool IsCurrent { get; init; }

    public bool MetFullDisk { get; init; }

    public ImmutableArray<FileStamp> Files => Entry?.Files ?? [];
}
