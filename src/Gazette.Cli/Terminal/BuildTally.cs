using Gazette.Building;

namespace Gazette.Cli.Terminal;

/// <summary>Counts the outcomes of a build while they pass by, so that none has to be kept.</summary>
internal sealed class BuildTally
{
    public long Reports { get; private set; }

    public long Failed { get; private set; }

    public long UpToDate { get; private set; }

    /// <summary>Documents that were written, or that would be.</summary>
    public long Files { get; private set; }

    public long Outdated { get; private set; }

    private long Written => Reports - Failed - UpToDate;

    public void Add(ReportOutcome outcome)
    {
        Reports++;
        Failed += outcome.Succeeded ? 0 : 1;
        UpToDate += outcome.IsUpToDate ? 1 : 0;
        Files += outcome.IsUpToDate ? 0 : outcome.Files.Length;
        Outdated += outcome.Outdated.Length;
    }

    /// <summary>Such as <c>13 of 14 reports written to out/ (26 files)</c>.</summary>
    public string Describe(string folder)
    {
        string reports = Reports == 1 ? "report" : "reports";
        return Reports == 0 ? "no report to build"
            : Written > 0 ? $"{ShareOf(Written)} {reports} written to {folder} ({Plural(Files, "file")}){(UpToDate > 0 ? $", {UpToDate} up to date" : "")}"
            : UpToDate > 0 ? $"{ShareOf(UpToDate)} {reports} in {folder} up to date"
            : $"none of {Reports} {reports} written";
    }

    public static string Plural(long count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private string ShareOf(long count) => count == Reports ? $"{count}" : $"{count} of {Reports}";
}
