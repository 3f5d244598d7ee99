using Gazette.Building.Manifests;
using Gazette.Sources;

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

    /// <summary>The report that a document was built from; null if no manifest in its folder, or above it, knows the document.</summary>
    /// <param name="document">The full path of the document.</param>
    public static DocumentOrigin? FindOf(string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        for (string? folder = Path.GetDirectoryName(document); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            StateFolder state = new(folder, Shard: null);
            if (!Directory.Exists(state.FullPath))
            {
                continue;
            }

            string name = Path.GetRelativePath(folder, document).Replace('\\', '/');
            using Manifest known = Manifest.Load(state.ManifestFiles);
            foreach (ManifestEntry entry in known.Rest())
            {
                if (entry.Files.FirstOrDefault(file => file.Path == name) is { Path: not null } file)
                {
                    string report = Path.GetFullPath(Path.Combine(folder, entry.Report));
                    return new DocumentOrigin(report, entry.Line, entry.Name, FileStamp.OfFile(document)?.Hash == file.Hash, entry.Input)
                    {
                        Reading = known.Recipes.GetValueOrDefault(entry.Recipe)?.Reading.At(path => OutputFolder.PathOf(path, folder)) ?? new ReadingOptions(),
                    };
                }
            }
        }

        return null;
    }
}
