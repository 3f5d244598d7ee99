using Gazette.Building;
using Gazette.Diagnostics;
using Gazette.Fixing;

namespace Gazette.Cli.Terminal;

/// <summary>What a run with <c>--fix</c> did, or would do.</summary>
internal sealed record FixSummary(FixLoop FixLoop, WorkingFiles Files, bool IsDryRun)
{
    public int Fixed => FixLoop.Fixed;

    public IEnumerable<Diagnostic> Problems => FixLoop.Problems.ToSorted();

    /// <summary>Whether the files are as they ought to be: all that could be put right is, and on the disk.</summary>
    public bool IsDone => !FixLoop.Problems.HasErrors && (!IsDryRun || Fixed == 0);

    public void Print(TextWriter error, CheckTally tally)
    {
        string files = Files.Changed.Count == 1 ? "1 file" : $"{Files.Changed.Count} files";
        string mistakes = Fixed == 1 ? "1 mistake" : $"{Fixed} mistakes";
        error.WriteLine(Fixed == 0
            ? $"nothing to fix; {tally.Diagnostics} left"
            : $"{(IsDryRun ? "would fix" : "fixed")} {mistakes} in {files}; {tally.Diagnostics} left");
        if (FixLoop.IsUnfinished)
        {
            error.WriteLine("there is more to fix: run it again");
        }
    }
}
