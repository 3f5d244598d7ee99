using Gazette.Building.Manifests;

namespace Gazette.Building;

/// <summary>The reports whose documents an output folder holds, so that a report can be collected from what has been built.</summary>
public static class OutputReports
{
    /// <summary>Their paths as the manifest writes them, relative to the folder, in the order of the run; null if the folder has no manifest.</summary>
    public static IReadOnlyList<string>? Find(string folder)
    {
        StateFolder state = new(Path.GetFullPath(folder), Shard: null);
        if (!File.Exists(state.Manifest))
        {
            return null;
        }

        using Manifest known = Manifest.Load(state.ManifestFiles);
        return [.. known.Rest().OrderBy(entry => entry.Order).Select(entry => entry.Report).Distinct(StringComparer.Ordinal)];
    }
}
