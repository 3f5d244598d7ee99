using Gazette.Sources;

namespace Gazette.Building.Manifests;

/// <summary>The hashes of documents as they were written, by name. Collected on first use, since most runs never ask.</summary>
internal sealed class WrittenHashes(Manifest known)
{
    private readonly Lazy<Dictionary<string, ContentHash>> _byName = new(() => Collect(known));

    /// <summary>Null if no manifest lists the document.</summary>
    public ContentHash? Find(string name) => _byName.Value.TryGetValue(name, out ContentHash hash) ? hash : null;

    private static Dictionary<string, ContentHash> Collect(Manifest known)
    {
        Dictionary<string, ContentHash> hashes = new(StringComparer.Ordinal);
        foreach (FileStamp file in known.Rest().SelectMany(entry => entry.Files))
        {
            hashes.TryAdd(file.Path, file.Hash);
        }

        return hashes;
    }
}
