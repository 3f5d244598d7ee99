using Gazette.Building;
using Gazette.Compiling;
using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>Counts what passes by on its way to a format, so that nothing has to be kept to be counted.</summary>
internal sealed class CheckTally
{
    private readonly int[] _bySeverity = new int[(int)Severity.Error + 1];
    private readonly ToldDiagnostics _told = new();

    private int _reports;
    private int _documents;

    /// <summary>All together, whatever their severity.</summary>
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

    public override string ToString() =>
        $"{What} checked: {DiagnosticCounts.Of(severity => _bySeverity[(int)severity])}";

    private string What =>
        _documents == 0 ? Count(_reports, "report")
        : _reports == 0 ? Count(_documents, "document")
        : $"{Count(_reports, "report")} and {Count(_documents, "document")}";

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
