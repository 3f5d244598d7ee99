namespace Gazette.Building;

/// <summary>What Gazette keeps beside the documents of a folder, under <c>.gazette</c>: the manifest, the lock, and files that are not complete yet.</summary>
/// <param name="OutputPath">The full path of the folder with the documents.</param>
/// <param name="Shard">The shard that a run builds; each shard has its own files, so that all of them can run at once.</param>
internal sealed record StateFolder(string OutputPath, Shard? Shard)
{
    private string Part => Shard is null ? "" : "." + Shard.ToFileName();

    public string FullPath => Path.Combine(OutputPath, ".gazette");

    public string Manifest => At($"manifest{Part}.json");

    public string Journal => At($"journal{Part}");

    /// <summary>Where documents are written before they get their final names; on the same file system, so that they can be renamed.</summary>
    public string Pending => At($"pending{Part}");

    public string Lock => At($"lock{Part}");

    /// <summary>The lock of the whole folder, which shards share.</summary>
    public string CommonLock => At("lock");

    /// <summary>The documents that the run is about to put in place; it is left behind by a killed run.</summary>
    public string Announced => At($"announced{Part}");

    /// <summary>The lists that killed runs have left behind, as far as a run may know of them.</summary>
    public IEnumerable<string> AnnouncedFiles => Shard is null ? Find("announced") : [Announced];

    /// <summary>Names the run that holds the lock, for a run that finds it locked.</summary>
    public string Holder => At($"running{Part}");

    /// <summary>All manifests and journals of earlier runs, the latest last. A shard does not read what other shards are writing.</summary>
    public IEnumerable<string> ManifestFiles => Shard is null
        ? [At("manifest.json"), .. ManifestsOfParts, .. Find("journal")]
        : [At("manifest.json"), Manifest, Journal];

    /// <summary>The manifests of shards that have run, in no particular order.</summary>
    public IEnumerable<string> ManifestsOfParts => Find("manifest.")
        .Where(path => path.EndsWith(".json", StringComparison.Ordinal) && Path.GetFileName(path) != "manifest.json");

    /// <summary>Documents that killed runs may have left behind.</summary>
    public IEnumerable<string> UnfinishedDocuments => Shard is null ? Find("pending") : [Pending];

    /// <summary>Manifests that killed runs may have left behind.</summary>
    public IEnumerable<string> UnfinishedManifests => Shard is null ? Find("journal") : [Journal];

    public StateFolder Of(Shard? shard) => this with { Shard = shard };

    private string At(string name) => Path.Combine(FullPath, name);

    // The names are compared here: not every system that runs programs of Windows understands a pattern as Windows does.
    private IEnumerable<string> Find(string start) => !Directory.Exists(FullPath) ? [] : Directory.GetFileSystemEntries(FullPath)
        .Where(path => Path.GetFileName(path).StartsWith(start, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
