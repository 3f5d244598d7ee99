using System.Collections.Immutable;
using System.CommandLine;
using Gazette.Building;
using Gazette.Cli.Commands;
using Gazette.Cli.Watching;
using Gazette.Compiling;
using Gazette.Diagnostics;

namespace Gazette.Cli.Preview;

/// <summary>The reports that the command line names, as they are now. Used by one thread.</summary>
internal sealed class PreviewSources(InputOptions inputs, ParseResult result)
{
    /// <summary>More than anybody looks through; a table may have a row for every village there is.</summary>
    private const int MostReports = 10_000;

    private readonly CapturedDocuments _captured = new();
    private CompileOptions _options = new();
    private Batch? _batch;

    public ImmutableArray<PreviewedReport> Reports { get; private set; } = [];

    /// <summary>Whether there are more reports than these.</summary>
    public bool HasMore { get; private set; }

    /// <summary>What is wrong with the inputs as a whole.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; } = [];

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The folders of the reports, and of the files that options name.</summary>
    public IEnumerable<SourceFolder> Folders => inputs.FoldersOf(result, _options);

    /// <summary>Finds the reports, and forgets all that has been read before.</summary>
    public void Read()
    {
        inputs.Forget();
        DiagnosticBag bag = new();
        _options = inputs.ReadOptions(result, bag);
        Reports = [.. PreviewedReport.Of(inputs.Find(result, _options, bag).Reports).Take(MostReports + 1)];
        HasMore = Reports.Length > MostReports;
        Reports = HasMore ? Reports[..MostReports] : Reports;
        Diagnostics = bag.ToSorted();
        _batch = inputs.CreateBatch(result, _options with { Inspector = _captured });
    }

    /// <summary>The report with this key, the first one for an empty key; null if there is none.</summary>
    public PreviewedReport? Find(string key) => key.Length == 0 ? Reports.FirstOrDefault() : Reports.FirstOrDefault(report => report.Key == key);

    public (ReportOutcome Outcome, ImmutableArray<ShownDocument> Documents) Show(PreviewedReport report)
    {
        _captured.Take();
        ReportOutcome outcome = _batch!.Show(report.Input);
        return (outcome, _captured.Take());
    }

    /// <summary>What is wrong with each report, in their order, found while this is enumerated.</summary>
    public IEnumerable<ReportOutcome> CheckAll(CancellationToken cancellation) =>
        inputs.CreateBatch(result, _options).Check(Reports.Select(report => report.Input), cancellation);
}
