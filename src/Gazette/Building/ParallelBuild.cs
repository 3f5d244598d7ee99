using Gazette.Building.Manifests;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>What a thread does with a report: finds that its documents are up to date, or makes them and lays them down beside the folder's.</summary>
internal sealed class ParallelBuild(ReportBuilder drafting, OutputFolder output, Manifest known, BuildOptions options)
{
    private readonly WrittenFiles _written = new(output, options.FindStamp);

    public PreparedReport Prepare(ReportInput input, long order)
    {
        ReportInput read = input.Read();
        string report = output.NameOf(read.Path);
        ContentHash hash = HashOf(read);
        return FindCurrent(read, report, hash) is { } entry
            ? new PreparedReport(new BuiltReport(read.Forget(), [], []), order, [], entry with { Order = order, Report = report, Line = LineOf(read) }) { IsCurrent = true }
            : Build(read, new ManifestEntry(order, report, LineOf(read), read.Name, hash, options.Recipe.Hash, [], [], HasMessages: false));
    }

    private ManifestEntry? FindCurrent(ReportInput input, string report, ContentHash hash) =>
        !options.Force && input.Diagnostics.IsEmpty && known.Find(hash, options.Recipe.Hash) is { } found
            && !found.HasMessages && MeansTheSame(found, report) && _written.AreCurrent(found)
            ? found
            : null;

    // A report that names files names others when it stands elsewhere; one that names none may move, and its folder with it.
    private static bool MeansTheSame(ManifestEntry entry, string report) =>
        entry.Report == report || !entry.Read.Any(stamp => OutputFolder.IsPath(stamp.Path));

    private PreparedReport Build(ReportInput input, ManifestEntry entry)
    {
        BuiltReport draft = drafting.Draft(input);
        BuiltReport done = draft with { Files = [] };
        if (draft.Files.IsEmpty)
        {
            return new PreparedReport(done, entry.Order, [], Entry: null);
        }

        try
        {
            IReadOnlyList<PendingFile> pending = output.Prepare(draft.Files);
            return new PreparedReport(done, entry.Order, pending, entry with
            {
                Read = [.. draft.Read.Select(stamp => stamp with { Path = output.NameOf(stamp.Path) }).OrderBy(stamp => stamp.Path, StringComparer.Ordinal)],
                Files = WrittenFiles.StampsOf(draft.Files),
                HasMessages = !draft.Diagnostics.IsEmpty,
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new PreparedReport(done.Fail(BuildDiagnostics.UnwritableOutput(input, output.FullPath, exception)), entry.Order, [], Entry: null)
            {
                MetFullDisk = OutputFault.IsDiskFull(exception),
            };
        }
    }

    private static int LineOf(ReportInput input) => input.Row?.File.FirstLine ?? input.FirstLine - 1;

    // The same row in another line is the same report, so that a row above it can be added and taken away.
    private static ContentHash HashOf(ReportInput input) => input.Row is { } row
        ? ContentHash.Of(input.Name, row.Header, row.File.Text)
        : ContentHash.Of(input.Name, ContentHash.Of(input.Content).ToString());
}
