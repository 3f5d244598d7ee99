using Gazette.Building.Manifests;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>Decides what becomes of the documents that a run has not built: remembered further, removed, or none of its business.</summary>
internal sealed class OrphanedDocuments(OutputFolder output, BuildOptions options, OrderedCommit commit, DiagnosticBag bag)
{
    private readonly WrittenFiles _written = new(output);

    /// <summary>Gives the documents without a report. What was not removed is remembered, so that a later run can.</summary>
    /// <param name="isComplete">Whether the run came to its end; a run that was stopped cannot tell what it would have seen.</param>
    public IEnumerable<OrphanedDocument> Settle(Manifest manifest, ManifestWriter memory, bool isComplete)
    {
        foreach (ManifestEntry known in manifest.Rest())
        {
            ManifestEntry entry = commit.WithoutBuilt(known);
            if (entry.Files.IsEmpty || !IsMine(entry))
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

            if (!(isLeftover && options.Prune))
            {
                commit.Keep(entry);
                memory.Add(entry with { Order = ManifestEntry.NotInLastRun });
            }
        }
    }

    // The parts of a run have a manifest each, and look after their own reports.
    private bool IsMine(ManifestEntry entry) => options.Shard?.Holds(entry.Name) ?? true;

    // What came through standard input is nowhere to be found again.
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
