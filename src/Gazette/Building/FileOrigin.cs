namespace Gazette.Building;

/// <summary>Where a file comes from whose name a document is to have.</summary>
internal enum FileOrigin
{
    /// <summary>It has the very bytes that would be written.</summary>
    Same,

    /// <summary>Gazette wrote it, and nobody has changed it since.</summary>
    Written,

    /// <summary>Gazette wrote a file of this name, and somebody has changed it since.</summary>
    Changed,

    /// <summary>Nothing says that Gazette wrote it.</summary>
    Foreign,
}
