using Gazette.Batches;
using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>Counts what passes by on its way to a format, so that nothing has to be kept to be counted.</summary>
internal sealed class CheckTally
{
    private readonly int[] _bySeverity = new int[(int)Severity.Error + 1];
    private readonly ToldDiagnostics _told = new();

    public int Reports { get; private set; }

    /// <summary>All together, whatever their severity.</summary>
    public int Diagnostics => _bySeverity.Sum();

    public bool AllSucceeded { get; private set; } = true;

    public IEnumerable<ReportOutcome> Count(IEnumerable<ReportOutcome> outcomes)
    {
        foreach (ReportOutcome outcome in outcomes)
        {
            Reports++;
            AllSucceeded &= outcome.Succeeded;
            foreach (Diagnostic diagnostic in outcome.Diagnostics.Where(_told.IsNew))
            {
                _bySeverity[(int)diagnostic.Severity]++;
            }

            yield return outcome;
        }
    }

    public override string ToString() =>
        $"{(Reports == 1 ? "1 report" : $"{Reports} reports")} checked: {DiagnosticCounts.Of(severity => _bySeverity[(int)severity])}";
}
