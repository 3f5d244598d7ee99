using Gazette.Building;
using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>Counts the outcomes of a build as they pass, so that none has to be kept.</summary>
internal sealed class BuildTally
{
    public long Reports { get; private set; }

    public long Failed { get; private set; }

    public long UpToDate { get; private set; }

    /// <summary>Documents that were written, or that would be written.</summary>
    public long Files { get; private set; }

    /// <summary>The documents of all reports.</summary>
    public long Compared { get; private set; }

    public long Outdated { get; private set; }

    public bool IsAllUpToDate => Reports > 0 && UpToDate == Reports;

    private long Written => Reports - Failed - UpToDate;

    public void Add(ReportOutcome outcome)
    {
        Reports++;
        Failed += outcome.Succeeded ? 0 : 1;
        UpToDate += outcome.IsUpToDate ? 1 : 0;
        Files += outcome.IsUpToDate ? 0 : outcome.Files.Length;
        Compared += outcome.Files.Length;
        Outdated += outcome.Outdated.Length;
    }

    /// <summary>For example <c>13 of 14 reports written to out/ (26 files)</c>.</summary>
    public Words Describe(string folder) =>
        Reports == 0 ? SummaryWords.NothingToBuild
        : Written > 0 ? SummaryWords.Written(Written, Reports, folder, Files, UpToDate)
        : UpToDate > 0 ? SummaryWords.UpToDate(UpToDate, Reports, folder)
        : SummaryWords.NoneWritten(Reports);
}
