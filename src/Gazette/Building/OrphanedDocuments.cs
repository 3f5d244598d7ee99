using Gazette.Building.Manifests;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>
/// Decides what happens to the documents that this run has not built: they stay in the manifest, are removed, or belong to another shard and are
/// ignored.
/// </summary>
internal sealed class OrphanedDocuments(OutputFolder output, BuildOptions options, OrderedCommit commit, DiagnosticBag bag)
{
    private readonly WrittenFiles _written = new(output);

    /// <summary>Returns the documents without a report. Those not removed stay in the manifest, so that a later run can remove them.</summary>
    /// <param name="isComplete">Whether the run finished; an interrupted run cannot know which reports it would have seen.</param>
    public IEnumerable<OrphanedDocument> Settle(Manifest manifest, ManifestWriter memory, bool isComplete)
    {
        foreach (ManifestEntry known in manifest.Rest())
        {
            FileStamp[] others = [.. commit.InOtherFormats(known)];
            ManifestEntry entry = commit.WithoutBuilt(known);
            if ((entry.Files.IsEmpty && others.Length == 0) || !IsMine(entry))
            {
                continue;
            }

            bool isLeftover = isComplete && (commit.WouldHaveSeen(entry) || !ReportExists(entry));
            if (isLeftover)
            {
                foreach (OrphanedDocument file in entry.Files.SelectMany(Settle))
                {
                    yield return file;
                }
            }

            // What was pruned is forgotten, except for what could not be removed. An entry that lacks files does not show that its report is up to date.
            IEnumerable<FileStamp> rest = isLeftover && options.Prune ? entry.Files.Where(_written.IsUnchanged) : entry.Files;
            ManifestEntry kept = entry with { Files = [.. rest, .. others] };
            kept = kept with { HasMessages = known.HasMessages || kept.Files.Length < known.Files.Length };
            if (!kept.Files.IsEmpty)
            {
                commit.Keep(kept);
                memory.Add(kept with { Order = ManifestEntry.NotInLastRun });
            }
        }
    }

    // Each shard has its own manifest and only handles its own reports.
    private bool IsMine(ManifestEntry entry) => options.Shard?.Holds(entry.Name) ?? true;

    // Whether a report from standard input still exists cannot be known.
    private bool ReportExists(ManifestEntry entry) => !OutputFolder.IsPath(entry.Report) || File.Exists(output.PathOf(entry.Report));

    private IEnumerable<OrphanedDocument> Settle(FileStamp file)
    {
        if (_written.HashOf(file.Path) is not { } now)
        {
            yield break;
        }

        string path = output.Locate(file.Path);
        if (!options.Prune)
        {
            yield return new OrphanedDocument(path, OrphanState.Kept);
        }
        else if (now != file.Hash)
        {
            yield return new OrphanedDocument(path, OrphanState.Changed);
        }
        else if (Remove(file.Path))
        {
            yield return new OrphanedDocument(path, OrphanState.Removed);
        }
    }

    private bool Remove(string name)
    {
        try
        {
            output.Remove(name);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Add(BuildDiagnostics.UnremovedFile(output.Locate(name), exception));
            return false;
        }
    }
}
