using Gazette.Sources;

namespace Gazette.Building;

/// <summary>A file in the output folder whose name a document is to have.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Content">Empty if it is larger than any document.</param>
internal sealed record ExistingFile(string Name, byte[] Content, FileOrigin Origin)
{
    /// <summary>Whether a person may have written what is in it.</summary>
    public bool IsSomebodys => Origin is FileOrigin.Changed or FileOrigin.Foreign;

    public FileStamp Stamp => new(Name, ContentHash.Of(Content));
}
