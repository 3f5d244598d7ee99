using Gazette.Building;

namespace Gazette.Cli.Watching;

/// <summary>One of the builds of a call that watches; of any other call, its only one.</summary>
internal sealed record BuildRound(bool IsFirst)
{
    /// <summary>The files of reports that could not be built.</summary>
    public List<string> Read { get; } = [];

    public IEnumerable<ReportOutcome> Note(IEnumerable<ReportOutcome> outcomes)
    {
        foreach (ReportOutcome outcome in outcomes)
        {
            Read.AddRange(outcome.Read);
            yield return outcome;
        }
    }
}
