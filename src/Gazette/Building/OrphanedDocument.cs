namespace Gazette.Building;

/// <summary>A document in the folder whose report is there no more.</summary>
/// <param name="Path">In full.</param>
public sealed record OrphanedDocument(string Path, OrphanState State);

/// <summary>What became of a document without a report.</summary>
public enum OrphanState
{
    /// <summary>It stands, since nobody asked to remove it.</summary>
    Kept,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It stands, since somebody has changed it after it was written.</summary>
    Changed,
}
