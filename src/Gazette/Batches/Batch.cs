using System.Collections.Immutable;
using Gazette.Data;

namespace Gazette.Batches;

/// <summary>
/// Builds many reports as if each were alone: what one is and says does not depend on the others, on their order or on how many
/// are worked on at a time. Outcomes come in the order of the inputs.
/// </summary>
/// <param name="compile">One report to its documents; called from several threads.</param>
public sealed class Batch(Func<ReportSource, Compilation> compile, BatchOptions options)
{
    private readonly Drafting _drafting = new(compile, options);

    /// <summary>Looks for mistakes and writes nothing. Inputs are read and outcomes given as the run goes on, so that there may be any number.</summary>
    public IEnumerable<ReportOutcome> Check(IEnumerable<ReportInput> inputs, CancellationToken cancellation = default) =>
        Draft(inputs, draft => draft.Finish([], []), cancellation);

    /// <summary>
    /// Writes the documents of every report without a mistake. Files take their names when all reports are done, so that two
    /// reports that want the same name are found before either is written.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be made.</exception>
    public ImmutableArray<ReportOutcome> Build(IEnumerable<ReportInput> inputs, string folder, CancellationToken cancellation = default)
    {
        using OutputFolder output = OutputFolder.Open(folder);
        PreparedReport[] prepared = [.. Draft(inputs, draft => Prepare(draft, output), cancellation)];
        NameCollisions collisions = new(prepared.Select(report => (report.Draft.Input, report.Names)));
        return [.. prepared.Select(report => Commit(report, collisions, output))];
    }

    /// <summary>Writes nothing, and tells which files a build would change.</summary>
    public ImmutableArray<ReportOutcome> Compare(IEnumerable<ReportInput> inputs, string folder, CancellationToken cancellation = default)
    {
        (ReportDraft Draft, string[] Names, OutdatedFile[] Outdated)[] compared =
        [
            .. Draft(
                inputs,
                draft => (
                    draft with { Files = [] },
                    draft.Files.Select(file => file.Name).ToArray(),
                    draft.Files.Select(file => FindOutdated(Path.Combine(folder, file.Name), file.Content)).OfType<OutdatedFile>().ToArray()),
                cancellation),
        ];
        NameCollisions collisions = new(compared.Select(report => (report.Draft.Input, (IReadOnlyList<string>)report.Names)));
        return
        [
            .. compared.Select(report => collisions.Find(report.Draft.Input) is { } collision
                ? report.Draft.Fail(collision).Finish([], [])
                : report.Draft.Finish(report.Names.Select(name => Path.Combine(folder, name)), report.Outdated)),
        ];
    }

    /// <summary>The one document of one report, for a caller that sends it somewhere itself; null where there is an error.</summary>
    public (ReportOutcome Outcome, byte[]? Content) BuildSingle(ReportInput input, CancellationToken cancellation = default)
    {
        ReportDraft draft = Draft([input], draft => draft.Files.Length > 1 ? draft.Fail(BatchDiagnostics.SeveralDocuments(input, draft.Files.Length)) : draft, cancellation).Single();
        return (draft.Finish(draft.Files.Select(file => file.Name), []), draft.Files.FirstOrDefault()?.Content);
    }

    // What a report leaves in memory is what `keep` makes of it: the bytes of its files would add up.
    private IEnumerable<T> Draft<T>(IEnumerable<ReportInput> inputs, Func<ReportDraft, T> keep, CancellationToken cancellation) =>
        Workers.Run(inputs, options.Jobs, input => keep(_drafting.Draft(input)), cancellation);

    private static PreparedReport Prepare(ReportDraft draft, OutputFolder output)
    {
        try
        {
            IReadOnlyList<PendingFile> files = output.Prepare(draft.Files);
            return new PreparedReport(draft with { Files = [] }, [.. draft.Files.Select(file => file.Name)], files);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new PreparedReport(draft.Fail(BatchDiagnostics.UnwritableOutput(draft.Input, output.FullPath, exception)), [], []);
        }
    }

    private static ReportOutcome Commit(PreparedReport report, NameCollisions collisions, OutputFolder output)
    {
        if (collisions.Find(report.Draft.Input) is { } collision)
        {
            output.Discard(report.Files);
            return report.Draft.Fail(collision).Finish([], []);
        }

        try
        {
            output.Commit(report.Files);
            return report.Draft.Finish(report.Files.Select(file => file.Target), []);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return report.Draft.Fail(BatchDiagnostics.UnwritableOutput(report.Draft.Input, output.FullPath, exception)).Finish([], []);
        }
    }

    // What cannot be read is not what a build would leave there.
    private static OutdatedFile? FindOutdated(string path, byte[] content)
    {
        try
        {
            return File.ReadAllBytes(path).AsSpan().SequenceEqual(content) ? null : new OutdatedFile(path, IsMissing: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new OutdatedFile(path, IsMissing: !File.Exists(path));
        }
    }

    private sealed record PreparedReport(ReportDraft Draft, IReadOnlyList<string> Names, IReadOnlyList<PendingFile> Files);
}
