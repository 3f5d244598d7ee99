using Gazette.Building;
using Gazette.Diagnostics;
using Gazette.Fixing;

namespace Gazette.Cli.Terminal;

/// <summary>The result of a run with <c>--fix</c>.</summary>
internal sealed record FixSummary(FixLoop FixLoop, WorkingFiles Files, bool IsDryRun)
{
    public int Fixed => FixLoop.Fixed;

    public IEnumerable<Diagnostic> Problems => FixLoop.Problems.ToSorted();

    /// <summary>Whether all possible fixes have been made and written to disk.</summary>
    public bool IsDone => !FixLoop.Problems.HasErrors && (!IsDryRun || Fixed == 0);

    public void Print(CommandEnvironment environment, CheckTally tally)
    {
        environment.Say(
            Fixed > 0 ? SummaryWords.Fixed(IsDryRun, Fixed, Files.Changed.Count, tally.Diagnostics)
            : FixLoop.Problems.HasErrors ? SummaryWords.NothingFixed(tally.Diagnostics)
            : SummaryWords.NothingToFix(tally.Diagnostics));
        if (FixLoop.IsUnfinished)
        {
            environment.Say(SummaryWords.MoreToFix);
        }
    }
}
