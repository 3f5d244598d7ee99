namespace Gazette.Building;

/// <summary>What Gazette keeps beside the documents of a folder, under <c>.gazette</c>: the manifest, the lock, and files that are not complete yet.</summary>
/// <param name="OutputPath">The folder of the documents, in full.</param>
/// <param name="Shard">The part that a run builds; each part has files of its own, so that all can run at once.</param>
internal sealed record StateFolder(string OutputPath, Shard? Shard)
{
    private string Part => Shard is null ? "" : "." + Shard.ToFileName();

    public string FullPath => Path.Combine(OutputPath, ".gazette");

    public string Manifest => At($"manifest{Part}.json");

    public string Journal => At($"journal{Part}");

    /// <summary>Where documents lie before they take their names; on the same file system, so that they can.</summary>
    public string Pending => At($"pending{Part}");

    public string Lock => At($"lock{Part}");

    /// <summary>The lock of the folder as a whole, which parts share.</summary>
    public string CommonLock => At("lock");

    /// <summary>Names the run that holds the lock, for one that finds it held.</summary>
    public string Holder => At($"running{Part}");

    /// <summary>Everything that earlier runs remember, the latest last. A part leaves alone what other parts are writing.</summary>
    public IEnumerable<string> ManifestFiles => Shard is null
        ? [At("manifest.json"), .. Find("manifest.*-of-*.json"), .. Find("journal*")]
        : [At("manifest.json"), Manifest, Journal];

    /// <summary>The manifests of parts that have run, in no order.</summary>
    public IEnumerable<string> ManifestsOfParts => Find("manifest.*-of-*.json");

    /// <summary>What a run that was killed may have left unfinished.</summary>
    public IEnumerable<string> Unfinished => Shard is null ? [.. Find("pending*"), .. Find("journal*")] : [Pending, Journal];

    public StateFolder Of(Shard? shard) => this with { Shard = shard };

    private string At(string name) => Path.Combine(FullPath, name);

    private IEnumerable<string> Find(string pattern) =>
        Directory.Exists(FullPath) ? Directory.GetFileSystemEntries(FullPath, pattern).Order(StringComparer.Ordinal) : [];
}
