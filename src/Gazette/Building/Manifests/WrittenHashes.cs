using Gazette.Compiling.Files;
using Gazette.Sources;

namespace Gazette.Building.Manifests;

/// <summary>
/// Which documents runs have written to a folder, and with what content. Collected on first use, since most runs never ask. Thread-safe.
/// </summary>
/// <param name="announced">The paths of lists that killed runs have left.</param>
internal sealed class WrittenHashes(Manifest known, IEnumerable<string> announced)
{
    private readonly Lazy<HashIndex> _documents = new(() => Collect(known.Documents().Concat(announced.SelectMany(AnnouncedFiles.Read))));

    /// <summary>Whether a document of this name was written.</summary>
    public bool Knows(string name) => _documents.Value.Find(OutputName.HashOf(name)) is not null;

    /// <summary>Whether a document of this name was written with this content.</summary>
    public bool Wrote(string name, ContentHash content) => _documents.Value.Find(KeyOf(new FileStamp(name, content))) is not null;

    private static HashIndex Collect(IEnumerable<FileStamp> documents)
    {
        HashIndex index = new();
        foreach (FileStamp document in documents)
        {
            index.Set(OutputName.HashOf(document.Path), 0);
            index.Set(KeyOf(document), 0);
        }

        return index;
    }

    // As for claims: on systems that ignore case, the letters of a name may have changed.
    private static ContentHash KeyOf(FileStamp document) => ContentHash.Of(OutputName.KeyOf(document.Path), document.Hash.ToString());
}
