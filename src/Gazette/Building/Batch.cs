using Gazette.Building.Printing;
using Gazette.Compiling;

namespace Gazette.Building;

/// <summary>
/// Builds many reports, each as if it were alone: the result for one report does not depend on the others, their order or the number of jobs.
/// Outcomes are returned in the order of the inputs while the run goes on, so a run may have any number of reports.
/// </summary>
public sealed class Batch(ReportCompiler compiler, CompileOptions compile, BatchOptions options)
{
    private readonly ReportBuilder _builder = new(compiler, compile, options);

    /// <summary>Checks the reports and writes nothing.</summary>
    public IEnumerable<ReportOutcome> Check(IEnumerable<ReportInput> inputs, CancellationToken cancellation = default) =>
        Build(inputs, built => built.Finish([], []), cancellation);

    /// <summary>Writes the documents of every report without errors, and skips those that are up to date.</summary>
    /// <param name="folder">The output folder; created if it does not exist.</param>
    public BuildRun Build(IEnumerable<ReportInput> inputs, string folder, BuildOptions build, CancellationToken cancellation = default) =>
        new(_builder, options, build, inputs, folder, cancellation);

    /// <summary>Writes nothing, and reports which files a build would change.</summary>
    public IEnumerable<ReportOutcome> Compare(IEnumerable<ReportInput> inputs, string folder, BuildOptions build, CancellationToken cancellation = default) =>
        new Comparison(_builder, options.Jobs, build, folder).Compare(inputs, cancellation);

    /// <summary>Compares the formats of every document with each other, as they are made now or as they are in a folder.</summary>
    public IEnumerable<ReportOutcome> Verify(IEnumerable<ReportInput> inputs, VerifyOptions verify, CancellationToken cancellation = default) =>
        new Verification(_builder, options, verify, cancellation).Verify(inputs);

    /// <summary>The only document of a single report, for a caller that sends it somewhere itself; null if there is an error.</summary>
    public (ReportOutcome Outcome, byte[]? Content) BuildSingle(ReportInput input, CancellationToken cancellation = default)
    {
        BuiltReport built = Build(
            [input],
            built => built.Files.Length > 1 ? built.Fail(BuildDiagnostics.SeveralDocuments(input, built.Files.Length)) : built,
            cancellation).Single();
        built = options.Pages is { } pages ? new PrintedReports(pages, origins: null, options: null, cancellation).CompleteTogether([built])[0] : built;
        return (built.Finish(built.Files.Select(file => file.Name), []), built.Files.FirstOrDefault()?.Content);
    }

    /// <summary>A single report as it is now, for a caller that shows it: what was found, and the files that it was made from, even without errors.</summary>
    public ReportOutcome Show(ReportInput input)
    {
        BuiltReport built = Build([input], built => built, CancellationToken.None).Single();
        return built.Finish([], []) with { Read = [.. built.Read.Select(stamp => stamp.Path)] };
    }

    // `keep` decides what stays in memory of each report: the bytes of all files together would not fit.
    private IEnumerable<T> Build<T>(IEnumerable<ReportInput> inputs, Func<BuiltReport, T> keep, CancellationToken cancellation) =>
        Workers.Run(inputs, options.Jobs, input => keep(_builder.Build(input)), cancellation);
}
