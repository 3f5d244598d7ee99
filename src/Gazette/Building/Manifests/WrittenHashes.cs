using Gazette.Compiling.Files;
using Gazette.Sources;

namespace Gazette.Building.Manifests;

/// <summary>
/// Which documents runs have written to a folder, and with what content. Collected on first use, since most runs never ask. Thread-safe.
/// </summary>
/// <param name="announced">The paths of lists that killed runs have left.</param>
internal sealed class WrittenHashes(Manifest known, IEnumerable<string> announced)
{
    private readonly Lazy<HashIndex> _documents = new(() => Collect(known, announced, static document => [KeyOf(document.Path), KeyOf(document)]));

    private readonly Lazy<HashIndex> _contents = new(() => Collect(known, announced, static document => [document.Hash]));

    /// <summary>Whether a document of this name was written.</summary>
    public bool Knows(string name) => _documents.Value.Find(KeyOf(name)) is not null;

    /// <summary>Whether a document of this name was written with this content.</summary>
    public bool Wrote(string name, ContentHash content) => _documents.Value.Find(KeyOf(new FileStamp(name, content))) is not null;

    /// <summary>Whether a file was written with this content, but under other names alone.</summary>
    public bool IsCopy(string name, ContentHash content) => !Knows(name) && _contents.Value.Find(content) is not null;

    private static HashIndex Collect(Manifest known, IEnumerable<string> announced, Func<FileStamp, ContentHash[]> keysOf)
    {
        HashIndex index = new();
        foreach (ContentHash key in known.Documents().Concat(announced.SelectMany(AnnouncedFiles.Read)).SelectMany(keysOf))
        {
            index.Set(key, 0);
        }

        return index;
    }

    // As for claims: on systems that ignore case, the letters of a name may have changed.
    private static ContentHash KeyOf(string name) => ContentHash.Of(OutputName.KeyOf(name));

    private static ContentHash KeyOf(FileStamp document) => ContentHash.Of(OutputName.KeyOf(document.Path), document.Hash.ToString());
}
