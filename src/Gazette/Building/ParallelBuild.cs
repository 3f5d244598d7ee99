using Gazette.Building.Manifests;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>
/// The part of a build that runs on worker threads: finds that a report's documents are up to date, or builds them and writes them under temporary
/// names.
/// </summary>
internal sealed class ParallelBuild(ReportBuilder builder, OutputFolder output, Manifest known, FileOrigins origins, BuildOptions options)
{
    private readonly WrittenFiles _written = new(output);

    public PreparedReport Prepare(ReportInput input, long order) => Write(Compose(input, order));

    /// <summary>The first half of it, which does not touch the folder.</summary>
    public ComposedReport Compose(ReportInput input, long order)
    {
        ReportInput read = input.Read();
        string report = output.NameOf(read.Path);
        ContentHash hash = read.Hash;
        return FindCurrent(read, report, hash) is { } entry
            ? new ComposedReport(new BuiltReport(read.Forget(), [], []), entry with { Order = order, Report = report, Line = LineOf(read) }, IsCurrent: true)
            : new ComposedReport(
                builder.Build(read),
                new ManifestEntry(order, report, LineOf(read), read.Name, hash, options.Recipe.Hash, [], [], HasMessages: false));
    }

    /// <summary>The second half: writes what was built under temporary names.</summary>
    public PreparedReport Write(ComposedReport composed) => composed.IsCurrent
        ? new PreparedReport(composed.Report, composed.Entry.Order, [], composed.Entry) { IsCurrent = true }
        : Write(composed.Report, composed.Entry);

    private ManifestEntry? FindCurrent(ReportInput input, string report, ContentHash hash) =>
        !options.Force && input.Diagnostics.IsEmpty && known.Find(hash, options.Recipe.Hash) is { } found
            && !found.HasMessages && MeansTheSame(found, report) && IsCurrent(found)
            ? found
            : null;

    // A report that refers to other files means different ones after it is moved; one that refers to none may be moved, together with its folder.
    private static bool MeansTheSame(ManifestEntry entry, string report) =>
        entry.Report == report || !entry.Read.Any(stamp => OutputFolder.IsPath(stamp.Path));

    // Whether a rebuild would write the same bytes again.
    private bool IsCurrent(ManifestEntry entry) =>
        entry.Read.All(stamp => (builder.FindStamp(output.PathOf(stamp.Path))?.Hash ?? default) == stamp.Hash) && entry.Files.All(_written.IsUnchanged);

    private PreparedReport Write(BuiltReport built, ManifestEntry entry)
    {
        BuiltReport done = built with { Files = [] };
        if (built.Files.IsEmpty)
        {
            return new PreparedReport(done, entry.Order, [], Entry: null);
        }

        try
        {
            IReadOnlyList<ExistingFile> existing = options.Overwrite ? [] : origins.Find(built.Files);
            IReadOnlyList<PendingFile> pending = existing.Any(file => file.IsSomebodys) ? [] : output.Prepare(built.Files);
            return new PreparedReport(done, entry.Order, pending, entry with
            {
                Read = [.. built.Read.Select(stamp => stamp with { Path = output.NameOf(stamp.Path) }).OrderBy(stamp => stamp.Path, StringComparer.Ordinal)],
                Files = WrittenFiles.StampsOf(built.Files),
                HasMessages = !built.Diagnostics.IsEmpty,
            })
            {
                Existing = existing,
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new PreparedReport(done.Fail(BuildDiagnostics.UnwritableOutput(built.Input, output.FullPath, exception)), entry.Order, [], Entry: null)
            {
                MetFullDisk = FileFault.IsDiskFull(exception),
            };
        }
    }

    private static int LineOf(ReportInput input) => input.Row?.File.FirstLine ?? input.FirstLine - 1;
}
