using Gazette.Sources;

namespace Gazette.Building.Manifests;

/// <summary>How documents were written, by their names; collected when the first is asked for, since most folders have nothing to ask for.</summary>
internal sealed class WrittenHashes(Manifest known)
{
    private readonly Lazy<Dictionary<string, ContentHash>> _byName = new(() => Collect(known));

    /// <summary>Null for a document that no manifest knows.</summary>
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
