using Gazette.Compiling;
using Gazette.Data;

namespace Gazette.Building;

/// <summary>
/// Builds many reports as if each were alone: what one is and says does not depend on the others, on their order or on how many
/// are worked on at a time. Outcomes come in the order of the inputs while the run goes on, so that there may be any number.
/// </summary>
/// <param name="compile">One report to its documents; called from several threads.</param>
public sealed class Batch(Func<ReportSource, Compilation> compile, BatchOptions options)
{
    private readonly ReportBuilder _drafting = new(compile, options);

    /// <summary>Looks for mistakes and writes nothing.</summary>
    public IEnumerable<ReportOutcome> Check(IEnumerable<ReportInput> inputs, CancellationToken cancellation = default) =>
        Draft(inputs, draft => draft.Finish([], []), cancellation);

    /// <summary>Writes the documents of every report without a mistake, and leaves alone those that are up to date.</summary>
    /// <param name="folder">Where they go; it is made where there is none.</param>
    public BuildRun Build(IEnumerable<ReportInput> inputs, string folder, BuildOptions build, CancellationToken cancellation = default) =>
        new(_drafting, options.Jobs, build, inputs, folder, cancellation);

    /// <summary>Writes nothing, and tells which files a build would change.</summary>
    public IEnumerable<ReportOutcome> Compare(IEnumerable<ReportInput> inputs, string folder, BuildOptions build, CancellationToken cancellation = default) =>
        new Comparison(_drafting, options.Jobs, build, folder).Compare(inputs, cancellation);

    /// <summary>The one document of one report, for a caller that sends it somewhere itself; null where there is an error.</summary>
    public (ReportOutcome Outcome, byte[]? Content) BuildSingle(ReportInput input, CancellationToken cancellation = default)
    {
        BuiltReport draft = Draft([input], draft => draft.Files.Length > 1 ? draft.Fail(BuildDiagnostics.SeveralDocuments(input, draft.Files.Length)) : draft, cancellation).Single();
        return (draft.Finish(draft.Files.Select(file => file.Name), []), draft.Files.FirstOrDefault()?.Content);
    }

    // What a report leaves in memory is what `keep` makes of it: the bytes of its files would add up.
    private IEnumerable<T> Draft<T>(IEnumerable<ReportInput> inputs, Func<BuiltReport, T> keep, CancellationToken cancellation) =>
        Workers.Run(inputs, options.Jobs, input => keep(_drafting.Draft(input)), cancellation);
}
