using System.Text;
using Gazette.Building.Manifests;
using Gazette.Compiling.Files;
using Gazette.Fixing;
using Gazette.Sources;
using Gazette.Writers;

namespace Gazette.Building;

/// <summary>A build that writes nothing: it reports which documents of the folder differ from what their reports say now, and why.</summary>
internal sealed class Comparison(ReportBuilder builder, int jobs, BuildOptions options, string folder)
{
    private readonly StateFolder _state = new(Path.GetFullPath(folder), Shard: null);

    public IEnumerable<ReportOutcome> Compare(IEnumerable<ReportInput> inputs, CancellationToken cancellation)
    {
        using Manifest known = Manifest.Load(_state.ManifestFiles);
        WrittenHashes written = new(known);
        ClaimedNames claimed = new();
        IEnumerable<ReportInput> mine = inputs.Where(input => options.Shard?.Holds(input.Name) ?? true);
        foreach (BuiltReport built in Workers.Run(mine, jobs, builder.Build, cancellation))
        {
            yield return Compare(built, claimed, written);
        }
    }

    private ReportOutcome Compare(BuiltReport built, ClaimedNames claimed, WrittenHashes written)
    {
        foreach (IGrouping<string, OutputFile> document in built.Files.GroupBy(file => OutputName.ClaimOf(file.Name), StringComparer.Ordinal))
        {
            if (claimed.Claim(document.Key, built.Input.Path, built.Input.Row?.File.FirstLine ?? 0) is { } other)
            {
                return built.Fail(BuildDiagnostics.SameOutput(built.Input, other, document.First().Name)).Finish([], []);
            }
        }

        return (built with { Files = [] }).Finish(
            built.Files.Select(file => Path.Combine(_state.OutputPath, file.Name)),
            built.Files.Select(file => FindOutdated(file, written)).OfType<OutdatedFile>());
    }

    private OutdatedFile? FindOutdated(OutputFile file, WrittenHashes written)
    {
        string path = Path.Combine(_state.OutputPath, file.Name);
        try
        {
            byte[] now = File.ReadAllBytes(path);
            return now.AsSpan().SequenceEqual(file.Content) ? null
                : new OutdatedFile(
                    path,
                    written.Find(file.Name) is { } then && then != ContentHash.Of(now) ? OutdatedState.Changed : OutdatedState.Stale,
                    OutputFormats.FindByPath(file.Name) is { IsText: true }
                        ? UnifiedDiff.Between(Encoding.UTF8.GetString(now), Encoding.UTF8.GetString(file.Content))
                        : null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file that cannot be read is not what a build would write.
            return new OutdatedFile(path, File.Exists(path) ? OutdatedState.Stale : OutdatedState.Missing);
        }
    }
}
