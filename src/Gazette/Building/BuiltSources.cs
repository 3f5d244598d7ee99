using Gazette.Building.Manifests;

namespace Gazette.Building;

/// <summary>The files that the documents of an output folder were made from, so that a program can watch them.</summary>
public static class BuiltSources
{
    /// <summary>The full paths of the reports, tables, templates and of all that these refer to; some may be folders, and some may be gone.</summary>
    public static IEnumerable<string> Find(string folder)
    {
        string output = Path.GetFullPath(folder);
        using Manifest known = Manifest.Load(new StateFolder(output, Shard: null).ManifestFiles);
        return
        [
            .. known.Rest().SelectMany(entry => entry.Read.Select(stamp => stamp.Path).Prepend(entry.Report)).Where(OutputFolder.IsPath)
                .Distinct(StringComparer.Ordinal).Select(name => OutputFolder.PathOf(name, output)),
        ];
    }
}
