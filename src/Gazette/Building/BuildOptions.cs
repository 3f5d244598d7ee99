using Gazette.Building.Manifests;

namespace Gazette.Building;

/// <summary>How a run treats what stands in its folder already.</summary>
/// <param name="Recipe">What its documents owe to the run.</param>
public sealed record BuildOptions(BuildRecipe Recipe)
{
    /// <summary>Builds what is up to date as well.</summary>
    public bool Force { get; init; }

    /// <summary>Removes documents of reports that there are no more, where nobody has changed them.</summary>
    public bool Prune { get; init; }

    /// <summary>The part of the reports that this run builds; null for all of them.</summary>
    public Shard? Shard { get; init; }

    /// <summary>How another run that wants the folder is told of this one.</summary>
    public string Runner { get; init; } = "";
}
