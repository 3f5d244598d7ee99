namespace Gazette.Building;

/// <summary>A document in the folder whose report no longer exists.</summary>
/// <param name="Path">The full path.</param>
public sealed record OrphanedDocument(string Path, OrphanState State);

/// <summary>What happened to a document without a report.</summary>
public enum OrphanState
{
    /// <summary>Kept, because the user did not ask to remove such documents.</summary>
    Kept,

    Removed,

    /// <summary>Kept, because somebody has changed it since it was written.</summary>
    Changed,
}
