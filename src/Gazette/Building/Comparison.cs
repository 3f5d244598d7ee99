using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Gazette.Building.Manifests;
using Gazette.Compiling.Files;
using Gazette.Fixing;
using Gazette.Writers;

namespace Gazette.Building;

/// <summary>A build that writes nothing: it reports which documents of the folder differ from what their reports say now, and why.</summary>
internal sealed class Comparison(ReportBuilder builder, int jobs, BuildOptions options, string folder)
{
    private readonly StateFolder _state = new(Path.GetFullPath(folder), Shard: null);

    public IEnumerable<ReportOutcome> Compare(IEnumerable<ReportInput> inputs, CancellationToken cancellation)
    {
        using Manifest known = Manifest.Load(_state.ManifestFiles);
        FileOrigins origins = new(_state.OutputPath, new WrittenHashes(known, _state.AnnouncedFiles));
        ClaimedNames claimed = new();
        IEnumerable<ReportInput> mine = inputs.Where(input => options.Shard?.Holds(input.Name) ?? true);
        foreach (BuiltReport built in Workers.Run(mine, jobs, builder.Build, cancellation))
        {
            yield return Compare(built, claimed, origins);
        }
    }

    private ReportOutcome Compare(BuiltReport built, ClaimedNames claimed, FileOrigins origins)
    {
        foreach (IGrouping<string, OutputFile> document in built.Files.GroupBy(file => OutputName.ClaimOf(file.Name), StringComparer.Ordinal))
        {
            if (claimed.Claim(document.Key, built.Input.Path, built.Input.Row?.File.FirstLine ?? 0) is { } other)
            {
                return built.Fail(BuildDiagnostics.SameOutput(built.Input, other, document.First().Name)).Finish([], []);
            }
        }

        OutdatedFile[] outdated = [.. built.Files.Select(file => FindOutdated(file, built.Files, origins)).OfType<OutdatedFile>()];
        return (built with { Files = [] }).Finish(built.Files.Select(file => Path.Combine(_state.OutputPath, file.Name)), outdated) with
        {
            IsUpToDate = outdated.Length == 0 && !built.Files.IsEmpty,
        };
    }

    private OutdatedFile? FindOutdated(OutputFile file, ImmutableArray<OutputFile> all, FileOrigins origins)
    {
        string path = Path.Combine(_state.OutputPath, file.Name);
        try
        {
            return origins.Find(file, all) switch
            {
                null => new OutdatedFile(path, OutdatedState.Missing),
                { Origin: FileOrigin.Same } => null,
                { } found => new OutdatedFile(path, StateOf(found.Origin), Differ(found, file)),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file that cannot be read is not what a build would write.
            return new OutdatedFile(path, OutdatedState.Stale);
        }
    }

    private static OutdatedState StateOf(FileOrigin origin) => origin switch
    {
        FileOrigin.Written => OutdatedState.Stale,
        FileOrigin.Changed => OutdatedState.Changed,
        FileOrigin.Foreign => OutdatedState.Foreign,
        FileOrigin.Same => throw new ArgumentException("a file that is the same is not outdated"),
        _ => throw new UnreachableException(),
    };

    private static UnifiedDiff? Differ(ExistingFile now, OutputFile then) => OutputFormats.FindByPath(then.Name) is { IsText: true }
        ? UnifiedDiff.Between(Encoding.UTF8.GetString(now.Content), Encoding.UTF8.GetString(then.Content))
        : null;
}
