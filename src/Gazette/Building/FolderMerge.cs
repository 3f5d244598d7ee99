using Gazette.Building.Manifests;
using Gazette.Diagnostics;

namespace Gazette.Building;

/// <summary>Merges the folders that the shards of a run have built into one, in the order that a single run would have had.</summary>
public static class FolderMerge
{
    /// <summary>
    /// Copies the documents of several folders, and their manifest entries, into one folder. If two folders have a document of the same name, that is
    /// an error and the first one is used.
    /// </summary>
    /// <param name="overwrites">Whether files are replaced that somebody has changed, or that Gazette did not write.</param>
    /// <returns>How many documents the merged folder's manifest lists.</returns>
    /// <exception cref="IOException">A folder cannot be read or written, or another run has locked it.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read or written.</exception>
    public static long Merge(IReadOnlyList<string> folders, string target, string runner, bool overwrites, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentNullException.ThrowIfNull(bag);
        foreach (string folder in folders.Where(folder => !new StateFolder(Path.GetFullPath(folder), Shard: null).ManifestFiles.Any(File.Exists)))
        {
            bag.Add(BuildDiagnostics.NothingToMerge(folder));
        }

        if (bag.HasErrors)
        {
            return 0;
        }

        using OutputFolder output = OutputFolder.Open(target, shard: null, runner);
        Manifest[] parts = [.. folders.Select(folder => Manifest.Load(new StateFolder(Path.GetFullPath(folder), Shard: null).ManifestFiles))];
        using Manifest known = Manifest.Load(output.State.ManifestFiles);
        output.Sweep();
        FolderCopy copy = new(output, new FileOrigins(output.FullPath, new WrittenHashes(known, output.State.AnnouncedFiles)), overwrites);
        return Join(
            [known, .. parts],
            parts,
            output.State,
            bag,
            (entry, part) => copy.Take(entry, Path.GetFullPath(folders[part]), bag),
            (recipe, part) => recipe with { Reading = recipe.Reading.At(path => copy.Move(path, Path.GetFullPath(folders[part]))) });
    }

    /// <summary>Merges the manifests of shards that share a folder once the last of them is done; does nothing until then.</summary>
    internal static void TryJoinParts(string folder, int count, string runner, DiagnosticBag bag)
    {
        StateFolder state = new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), Shard: null);
        string[] paths = [.. Enumerable.Range(1, count).Select(index => state.Of(new Shard(index, count)).Manifest)];
        if (!paths.All(File.Exists) || OutputLock.TryTake(state, runner) is not { } held)
        {
            return;
        }

        using (held)
        {
            Manifest[] parts = [.. paths.Select(path => Manifest.Load([path]))];
            Join(parts, parts, state, bag, (entry, _) => entry, (recipe, _) => recipe);
            Array.ForEach(paths, HeldFiles.Discard);
        }
    }

    /// <param name="open">Every manifest that must be closed before the new one can take its place.</param>
    private static long Join(
        Manifest[] open,
        Manifest[] parts,
        StateFolder state,
        DiagnosticBag bag,
        Func<ManifestEntry, int, ManifestEntry?> take,
        Func<BuildRecipe, int, BuildRecipe> move)
    {
        Dictionary<Sources.ContentHash, BuildRecipe> recipes = parts
            .SelectMany((part, index) => part.Recipes.Select(pair => KeyValuePair.Create(pair.Key, move(pair.Value, index))))
            .DistinctBy(pair => pair.Key)
            .ToDictionary();
        using ManifestWriter memory = new(state.Journal, recipes);
        ClaimedNames claimed = new();
        foreach ((ManifestEntry entry, int part) in InOrder(parts))
        {
            bool isFree = true;
            foreach (string claim in entry.Claims)
            {
                if (claimed.Claim(claim, entry.Report, entry.Line) is { } other)
                {
                    bag.Add(BuildDiagnostics.SameOutput(new ReportInput(entry.Report, entry.Name), other, claim));
                    isFree = false;
                }
            }

            if (isFree && take(entry, part) is { } taken)
            {
                memory.Add(taken);
            }
        }

        Array.ForEach(open, manifest => manifest.Dispose());
        memory.Finish(state.Manifest);
        if (memory.Failure is { } failure)
        {
            bag.Add(BuildDiagnostics.UnwrittenManifest(state.Manifest, failure));
        }

        return memory.Count;
    }

    // The entries of each shard are already in the order of the inputs.
    private static IEnumerable<(ManifestEntry Entry, int Part)> InOrder(Manifest[] parts)
    {
        IEnumerator<ManifestEntry>[] rests = [.. parts.Select(part => part.Rest().GetEnumerator())];
        PriorityQueue<int, (long, int)> next = new();
        for (int part = 0; part < rests.Length; part++)
        {
            Advance(part);
        }

        while (next.TryDequeue(out int part, out _))
        {
            yield return (rests[part].Current, part);
            Advance(part);
        }

        void Advance(int part)
        {
            if (rests[part].MoveNext())
            {
                next.Enqueue(part, (rests[part].Current.Order, part));
            }
        }
    }
}
