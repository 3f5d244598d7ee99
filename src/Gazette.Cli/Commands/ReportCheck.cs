using System.CommandLine;
using Gazette.Building;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Fixing;
using Gazette.Linting;

namespace Gazette.Cli.Commands;

/// <summary>
/// Checks a run's reports according to the command line. Base files and templates are read again each time, because a fix may have changed them.
/// </summary>
/// <param name="profile">The profile for documents that Gazette did not make; null to detect it.</param>
internal sealed class ReportCheck(
    InputOptions options, ParseResult result, IEnumerable<ReportInput> inputs, LintProfile? profile, CancellationToken cancellation) : IReportCheck
{
    /// <summary>The files that the run changes; null if it changes none.</summary>
    public WorkingFiles? Files { get; init; }

    /// <summary>Checks the finished documents further; null if nothing more is to be checked.</summary>
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
