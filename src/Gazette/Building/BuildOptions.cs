using Gazette.Building.Manifests;

namespace Gazette.Building;

/// <summary>How a run treats what is already in its output folder.</summary>
/// <param name="Recipe">Everything outside the reports that affects their documents.</param>
public sealed record BuildOptions(BuildRecipe Recipe)
{
    /// <summary>Rebuilds documents that are up to date.</summary>
    public bool Force { get; init; }

    /// <summary>Replaces files that somebody has changed, or that Gazette did not write.</summary>
    public bool Overwrite { get; init; }

    /// <summary>Removes the documents of reports that no longer exist, unless somebody has changed them.</summary>
    public bool Prune { get; init; }

    /// <summary>The part of the reports that this run builds; null for all of them.</summary>
    public Shard? Shard { get; init; }

    /// <summary>How this run is named to another run that wants the same folder.</summary>
    public string Runner { get; init; } = "";
}
