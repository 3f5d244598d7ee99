using System.CommandLine;
using Gazette.Building;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Fixing;
using Gazette.Linting;

namespace Gazette.Cli.Commands;

/// <summary>A check of a run's reports, as its command line says. Bases and templates are read anew each time: a fix may have changed them.</summary>
/// <param name="profile">What documents that Gazette did not make are held against; null to find out.</param>
internal sealed class ReportCheck(
    InputOptions options, ParseResult result, IEnumerable<ReportInput> inputs, LintProfile? profile, CancellationToken cancellation) : IReportCheck
{
    /// <summary>Files that the run changes; null where it changes none.</summary>
    public WorkingFiles? Files { get; init; }

    /// <summary>Says more about documents; null where nothing more is to be said.</summary>
    public IDocumentInspector? Inspector { get; init; }

    public IEnumerable<ReportOutcome> CheckAll() => Run(ReadOptions(), inputs);

    public IEnumerable<ReportOutcome> Check(IReadOnlyList<ReportInput> some)
    {
        CompileOptions compile = ReadOptions();
        return Run(compile, options.Expand(some, compile));
    }

    private CompileOptions ReadOptions() => options.ReadOptions(result, new DiagnosticBag(), Files) with { Inspector = Inspector };

    private IEnumerable<ReportOutcome> Run(CompileOptions compile, IEnumerable<ReportInput> some) =>
        options.CreateBatch(result, compile, new DocumentCheck(profile, compile.Encoding, compile.Strict), Files).Check(some, cancellation);
}
