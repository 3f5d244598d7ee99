using Gazette.Compiling;

namespace Gazette.Building;

/// <summary>
/// Builds many reports as if each were alone: what one is and says does not depend on the others, on their order or on how many
/// are worked on at a time. Outcomes come in the order of the inputs while the run goes on, so that there may be any number.
/// </summary>
public sealed class Batch(ReportCompiler compiler, CompileOptions compile, BatchOptions options)
{
    private readonly ReportBuilder _builder = new(compiler, compile, options);

    /// <summary>Looks for mistakes and writes nothing.</summary>
    public IEnumerable<ReportOutcome> Check(IEnumerable<ReportInput> inputs, CancellationToken cancellation = default) =>
        Build(inputs, built => built.Finish([], []), cancellation);

    /// <summary>Writes the documents of every report without a mistake, and leaves alone those that are up to date.</summary>
    /// <param name="folder">Where they go; it is made where there is none.</param>
    public BuildRun Build(IEnumerable<ReportInput> inputs, string folder, BuildOptions build, CancellationToken cancellation = default) =>
        new(_builder, options.Jobs, build, inputs, folder, cancellation);

    /// <summary>Writes nothing, and tells which files a build would change.</summary>
    public IEnumerable<ReportOutcome> Compare(IEnumerable<ReportInput> inputs, string folder, BuildOptions build, CancellationToken cancellation = default) =>
        new Comparison(_builder, options.Jobs, build, folder).Compare(inputs, cancellation);

    /// <summary>The one document of one report, for a caller that sends it somewhere itself; null where there is an error.</summary>
    public (ReportOutcome Outcome, byte[]? Content) BuildSingle(ReportInput input, CancellationToken cancellation = default)
    {
        BuiltReport built = Build(
            [input],
            built => built.Files.Length > 1 ? built.Fail(BuildDiagnostics.SeveralDocuments(input, built.Files.Length)) : built,
            cancellation).Single();
        return (built.Finish(built.Files.Select(file => file.Name), []), built.Files.FirstOrDefault()?.Content);
    }

    // What a report leaves in memory is what `keep` makes of it: the bytes of its files would add up.
    private IEnumerable<T> Build<T>(IEnumerable<ReportInput> inputs, Func<BuiltReport, T> keep, CancellationToken cancellation) =>
        Workers.Run(inputs, options.Jobs, input => keep(_builder.Build(input)), cancellation);
}
