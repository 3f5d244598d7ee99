using Gazette.Building;
using Gazette.Compiling;
using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>Counts diagnostics on their way to a format, so that nothing has to be kept.</summary>
internal sealed class CheckTally
{
    private readonly int[] _bySeverity = new int[(int)Severity.Error + 1];
    private readonly ToldDiagnostics _told = new();

    private int _reports;
    private int _documents;

    /// <summary>The total of all severities.</summary>
    public int Diagnostics => _bySeverity.Sum();

    public bool AllSucceeded { get; private set; } = true;

    public IEnumerable<ReportOutcome> Count(IEnumerable<ReportOutcome> outcomes)
    {
        foreach (ReportOutcome outcome in outcomes)
        {
            bool isDocument = DocumentCheck.IsOne(outcome.Input.Path);
            _documents += isDocument ? 1 : 0;
            _reports += isDocument ? 0 : 1;
            AllSucceeded &= outcome.Succeeded;
            foreach (Diagnostic diagnostic in outcome.Diagnostics.Where(_told.IsNew))
            {
                _bySeverity[(int)diagnostic.Severity]++;
            }

            yield return outcome;
        }
    }

    /// <summary>For example <c>2 reports checked: 1 error</c>.</summary>
    public Words Describe() => SummaryWords.Checked(What, DiagnosticCounts.Of(severity => _bySeverity[(int)severity]));

    private Words What =>
        _documents == 0 ? SummaryWords.Reports(_reports)
        : _reports == 0 ? SummaryWords.Documents(_documents)
        : SummaryWords.Both(SummaryWords.Reports(_reports), SummaryWords.Documents(_documents));
}
