using Gazette.Building.Manifests;
using Gazette.Compiling.Files;
using Gazette.Sources;
using Gazette.Writers;

namespace Gazette.Building;

/// <summary>
/// Commits prepared reports one after another, in the order of the inputs. If two reports want the same output name, the first one gets it, whatever
/// the number of threads.
/// </summary>
internal sealed class OrderedCommit(OutputFolder output, Manifest known, ManifestWriter memory, AnnouncedFiles announced, BuildOptions options)
{
    private readonly ClaimedNames _claimed = new();
    // Hashes rather than paths: there may be a million reports, and their paths would add up.
    private readonly HashSet<ContentHash> _built = [];
    private readonly WrittenFiles _written = new(output);
    private readonly HashSet<string> _left = new(StringComparer.Ordinal);
    private readonly HashSet<string> _incomplete = new(StringComparer.Ordinal);
    private readonly HashSet<(string Report, string Name)> _failed = [];
    private readonly HashSet<IDocumentFormat> _formats = [];

    public ReportOutcome Commit(PreparedReport prepared)
    {
        BuiltReport built = prepared.Report;
        if (prepared.Entry is not { } entry)
        {
            return Fail(built);
        }

        foreach (string claim in entry.Claims)
        {
            if (_claimed.Claim(claim, built.Input.Path, entry.Line) is { } other)
            {
                OutputFolder.Discard(prepared.Pending);
                return Fail(
                    built.Fail(BuildDiagnostics.SameOutput(built.Input, other, entry.Files.First(file => OutputName.ClaimOf(file.Path) == claim).Path)));
            }
        }

        if (prepared.Existing.Any(file => file.IsSomebodys))
        {
            return LeaveAlone(built, entry, prepared.Existing);
        }

        // Packages vouch for themselves and for what is beside them.
        if (prepared.Pending.Count > 0 && !entry.Files.All(IsSealed))
        {
            announced.Add(prepared.Existing.Select(file => file.Stamp).Concat(entry.Files));
        }

        try
        {
            output.Commit(prepared.Pending);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            RememberAsIs(entry, prepared.Existing);
            return Fail(built.Fail(BuildDiagnostics.UnwritableOutput(built.Input, output.FullPath, exception)));
        }

        if (prepared.IsCurrent)
        {
            known.MarkSeen(entry.Key);
        }

        _built.Add(ContentHash.Of([entry.Report]));
        _formats.UnionWith(entry.Files.Select(file => OutputFormats.FindByPath(file.Path)).OfType<IDocumentFormat>());
        memory.Add(entry, options.Recipe);
        IEnumerable<string> files = prepared.IsCurrent ? entry.Files.Select(file => output.Locate(file.Path)) : prepared.Pending.Select(file => file.Target);
        return built.Finish(files, []) with { IsUpToDate = prepared.IsCurrent };
    }

    /// <summary>An earlier entry without the files that this run has rebuilt.</summary>
    public ManifestEntry WithoutBuilt(ManifestEntry entry) =>
        entry with { Files = [.. entry.Files.Where(file => !_claimed.IsTaken(OutputName.ClaimOf(file.Path)) || _left.Contains(file.Path))] };

    /// <summary>The documents of an entry whose report this run has built, but in other formats: <c>--to docx</c> leaves the Markdown as it is.</summary>
    public IEnumerable<FileStamp> InOtherFormats(ManifestEntry entry) => entry.Files.Where(file =>
        OutputFormats.FindByPath(file.Path) is { } format && !_formats.Contains(format)
            && _claimed.IsTaken(OutputName.ClaimOf(file.Path)) && !_left.Contains(file.Path));

    /// <summary>Claims the output names of an entry that stays in the manifest.</summary>
    public void Keep(ManifestEntry entry)
    {
        foreach (string claim in entry.Claims)
        {
            _claimed.Claim(claim, entry.Report, entry.Line);
        }
    }

    /// <summary>Whether this run would have seen the entry's report if it still existed. Standard input is a different report each time.</summary>
    public bool WouldHaveSeen(ManifestEntry entry) =>
        OutputFolder.IsPath(entry.Report)
            && _built.Contains(ContentHash.Of([entry.Report]))
            && !_incomplete.Contains(entry.Report)
            && !_failed.Contains((entry.Report, entry.Name))
            && (options.Shard?.Holds(entry.Name) ?? true);

    // What the manifest says of these files stays in it, so that the next run still knows which of them are somebody's.
    private ReportOutcome LeaveAlone(BuiltReport built, ManifestEntry entry, IReadOnlyList<ExistingFile> existing)
    {
        _left.UnionWith(entry.Files.Select(file => file.Path));
        return Fail(built.Fail(existing.Where(file => file.IsSomebodys).Select(file => file.Origin == FileOrigin.Changed
            ? BuildDiagnostics.ChangedByHand(output.Locate(file.Name), built.Input.Span)
            : BuildDiagnostics.NotOurs(output.Locate(file.Name), built.Input.Span))));
    }

    // Some files may be in place and others not; the next run builds them all again and must know each for Gazette's own.
    private void RememberAsIs(ManifestEntry entry, IReadOnlyList<ExistingFile> replaced)
    {
        FileStamp[] now = [.. entry.Files.Concat(replaced.Select(file => file.Stamp)).Where(_written.IsUnchanged)];
        if (now.Length > 0)
        {
            memory.Add(entry with { Files = [.. now], HasMessages = true }, options.Recipe);
        }
    }

    private static bool IsSealed(FileStamp file) => OutputFormats.FindByPath(file.Path) is { IsPackage: true };

    private ReportOutcome Fail(BuiltReport built)
    {
        string report = output.NameOf(built.Input.Path);
        _failed.Add((report, built.Input.Name));
        if (built.Input.IsEndOfTable)
        {
            _incomplete.Add(report);
        }

        return built.Finish([], []);
    }
}
