using System.Collections.Immutable;
using Gazette.Building.Manifests;
using Gazette.Building.Printing;
using Gazette.Diagnostics;

namespace Gazette.Building;

/// <summary>
/// One build of any number of reports into a folder. Outcomes are returned in the order of the inputs while the build goes on; when an outcome is
/// returned, the documents of its report are already in the folder. Messages about the folder itself are complete only at the end.
/// </summary>
public sealed class BuildRun
{
    private readonly ReportBuilder _builder;
    private readonly BatchOptions _batch;
    private readonly BuildOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly ImmutableArray<OrphanedDocument>.Builder _orphaned = ImmutableArray.CreateBuilder<OrphanedDocument>();
    private readonly DiagnosticBag _bag = new();

    internal BuildRun(
        ReportBuilder builder, BatchOptions batch, BuildOptions options, IEnumerable<ReportInput> inputs, string folder, CancellationToken cancellation)
    {
        (_builder, _batch, _options, _cancellation) = (builder, batch, options, cancellation);
        Outcomes = Run(inputs, folder);
    }

    /// <summary>Lazy: enumerating this runs the build. Enumerate exactly once.</summary>
    /// <exception cref="IOException">The folder cannot be created, or another run has locked it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be created.</exception>
    public IEnumerable<ReportOutcome> Outcomes { get; }

    /// <summary>Documents that earlier runs have written and whose reports no longer exist.</summary>
    public ImmutableArray<OrphanedDocument> OrphanedDocuments => _orphaned.ToImmutable();

    /// <summary>The run was cancelled: reports already begun are finished and recorded, the others were not begun.</summary>
    public bool WasInterrupted => _cancellation.IsCancellationRequested;

    /// <summary>Messages about the folder rather than about one report.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _bag.ToSorted();

    private IEnumerable<ReportOutcome> Run(IEnumerable<ReportInput> inputs, string folder)
    {
        using (OutputFolder output = OutputFolder.Open(folder, _options.Shard, _options.Runner))
        {
            using Manifest known = Manifest.Load(output.State.ManifestFiles);
            output.Sweep();
            using ManifestWriter memory = new(output.State.Journal, known.Recipes);
            using AnnouncedFiles announced = new(output.State.Announced);
            FileOrigins origins = new(output.FullPath, new WrittenHashes(known, output.State.AnnouncedFiles));
            using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(_cancellation);
            ParallelBuild build = new(_builder, output, known, origins, _options);
            BuildRecipe recipe = _options.Recipe with { Reading = _options.Recipe.Reading.At(output.NameOf) };
            OrderedCommit commit = new(output, known, memory, announced, _options with { Recipe = recipe });
            IEnumerable<(ReportInput Input, long Order)> mine = inputs.Select((input, i) => (input, (long)i))
                .Where(pair => _options.Shard?.Holds(pair.input.Name) ?? true);
            using IEnumerator<PreparedReport> prepared = Prepare(mine, build, origins, stop.Token).GetEnumerator();
            while (MoveNext(prepared))
            {
                if (prepared.Current.MetFullDisk && !stop.IsCancellationRequested)
                {
                    stop.Cancel();
                    _bag.Add(BuildDiagnostics.DiskFull(output.FullPath));
                }

                yield return commit.Commit(prepared.Current);
            }

            OrphanedDocuments orphaned = new(output, _options, commit, _bag);
            _orphaned.AddRange(orphaned.Settle(known, memory, isComplete: !stop.IsCancellationRequested));
            known.Dispose();
            announced.Dispose();
            Remember(output, memory);
        }

        if (_options.Shard is not null)
        {
            FolderMerge.TryJoinParts(folder, _options.Shard.Count, _options.Runner, _bag);
        }
    }

    // Pages are printed between the two halves, for several reports at a time; without pages, both halves are work of one thread.
    private IEnumerable<PreparedReport> Prepare(
        IEnumerable<(ReportInput Input, long Order)> reports, ParallelBuild build, FileOrigins origins, CancellationToken stop) => _batch.Pages is { } pages
        ? new PrintedReports(pages, origins, _options, stop)
            .Complete(Workers.Run(reports, _batch.Jobs, report => build.Compose(report.Input, report.Order), stop))
            .Select(build.Write)
        : Workers.Run(reports, _batch.Jobs, report => build.Prepare(report.Input, report.Order), stop);

    private void Remember(OutputFolder output, ManifestWriter memory)
    {
        if (memory.Count == 0 && _options.Shard is null)
        {
            HeldFiles.Discard(output.State.Manifest);
        }
        else
        {
            memory.Finish(output.State.Manifest);
        }

        if (memory.Failure is { } failure)
        {
            _bag.Add(BuildDiagnostics.UnwrittenManifest(output.State.Manifest, failure));
        }
        else
        {
            // The manifest of the whole now holds everything that the manifests of the shards held.
            foreach (string path in output.State.AnnouncedFiles.Concat(_options.Shard is null ? output.State.ManifestsOfParts : []))
            {
                HeldFiles.Discard(path);
            }
        }
    }

    // A cancelled run must still be completed, so the exception ends here.
    private static bool MoveNext(IEnumerator<PreparedReport> prepared)
    {
        try
        {
            return prepared.MoveNext();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
