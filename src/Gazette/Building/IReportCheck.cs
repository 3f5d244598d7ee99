namespace Gazette.Building;

/// <summary>Checks the reports of a run, in the current state of their files, as often as it is called.</summary>
public interface IReportCheck
{
    /// <summary>Every report of the run.</summary>
    public IEnumerable<ReportOutcome> CheckAll();

    /// <summary>Checks only these reports.</summary>
    public IEnumerable<ReportOutcome> Check(IReadOnlyList<ReportInput> inputs);
}
