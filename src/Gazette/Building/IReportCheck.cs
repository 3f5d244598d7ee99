namespace Gazette.Building;

/// <summary>Looks for mistakes in the reports of a run, in the files as they are at the moment, as often as it is asked to.</summary>
public interface IReportCheck
{
    /// <summary>Every report of the run.</summary>
    public IEnumerable<ReportOutcome> CheckAll();

    /// <summary>These reports again.</summary>
    public IEnumerable<ReportOutcome> Check(IReadOnlyList<ReportInput> inputs);
}
