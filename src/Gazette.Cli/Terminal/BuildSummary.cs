using Gazette.Building;
using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>What a build says: of every report what is wrong with it as soon as it is known, then of all how many there are.</summary>
/// <param name="beforeWords">Called before anything is printed, by which a progress bar makes room.</param>
internal sealed class BuildSummary(CommandEnvironment environment, Verbosity verbosity, Action? beforeWords = null)
{
    private const int MostLeftovers = 20;

    private readonly Action _beforeWords = beforeWords ?? (() => { });
    private readonly BuildTally _tally = new();
    private readonly ToldDiagnostics _told = new();
    private readonly DisplayPaths _paths = new(environment);

    private readonly DiagnosticPrinter _printer = new(environment.Error, environment.ErrorIsTerminal && environment.MayColour, new DisplayPaths(environment));

    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics.Where(diagnostic => verbosity > Verbosity.Quiet || diagnostic.Severity == Severity.Error))
        {
            _printer.Print(diagnostic);
        }
    }

    /// <summary>Prints what there is to say of each report as it passes by, and counts.</summary>
    public IEnumerable<ReportOutcome> Tell(IEnumerable<ReportOutcome> outcomes)
    {
        foreach (ReportOutcome outcome in outcomes)
        {
            _tally.Add(outcome);
            Tell(outcome);
            yield return outcome;
        }
    }

    public int PrintBuilt(BuildRun run, string folder)
    {
        Print(run.Diagnostics);
        PrintLeftovers(run, folder);
        if (_tally.Reports > 1 || _tally.Failed == 0)
        {
            Say($"{(run.WasInterrupted ? "interrupted: " : "")}{_tally.Describe(_paths.ShowFolder(folder))}{(run.WasInterrupted ? "; run the same again to go on" : "")}");
        }

        bool failed = _tally.Failed > 0 || run.WasInterrupted || run.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return failed ? ExitCode.Mistakes : ExitCode.Done;
    }

    public int PrintCompared(string folder)
    {
        Say(_tally.Outdated == 0
            ? $"{BuildTally.Plural(_tally.Files, "file")} in {_paths.ShowFolder(folder)} up to date"
            : $"{_tally.Outdated} of {BuildTally.Plural(_tally.Files, "file")} in {_paths.ShowFolder(folder)} not up to date");
        return _tally.Outdated > 0 || _tally.Failed > 0 ? ExitCode.Mistakes : ExitCode.Done;
    }

    public int PrintMerged(long count, string folder, bool failed)
    {
        if (count > 0 || !failed)
        {
            Say($"{BuildTally.Plural(count, "report")} in {_paths.ShowFolder(folder)}");
        }

        return failed ? ExitCode.Mistakes : ExitCode.Done;
    }

    /// <summary>The exit code of a single report, of which everything is told.</summary>
    public int PrintSingle(ReportOutcome outcome)
    {
        Tell(outcome);
        return outcome.Succeeded ? ExitCode.Done : ExitCode.Mistakes;
    }

    private void Tell(ReportOutcome outcome)
    {
        Diagnostic[] news = [.. outcome.Diagnostics.Where(_told.IsNew)];
        if (news.Length > 0 || !outcome.Succeeded || !outcome.Outdated.IsEmpty || verbosity == Verbosity.Verbose)
        {
            _beforeWords();
        }

        Print(news);
        if (outcome.Bug is { } bug && verbosity == Verbosity.Verbose)
        {
            Say(bug.ToString());
        }

        if (!outcome.Succeeded)
        {
            Say($"{outcome.Input.Name}: {DiagnosticCounts.Of(outcome.Diagnostics)}; not written");
        }
        else if (verbosity == Verbosity.Verbose)
        {
            foreach (string file in outcome.Files.Where(_ => outcome.Outdated.IsEmpty))
            {
                Say($"{(outcome.IsUpToDate ? "up to date" : "wrote")} {_paths.Show(file)}");
            }
        }

        foreach (OutdatedFile file in outcome.Outdated)
        {
            environment.Output.WriteLine($"{file.State.ToString().ToLowerInvariant()} {_paths.Show(file.Path)}");
            environment.Output.Write(file.Difference?.Show(_paths.Show(file.Path), _paths.Show(file.Path)) ?? "");
        }
    }

    private void PrintLeftovers(BuildRun run, string folder)
    {
        foreach (OrphanedDocument file in run.OrphanedDocuments.Take(verbosity == Verbosity.Verbose ? int.MaxValue : MostLeftovers))
        {
            Say(file.State switch
            {
                OrphanState.Removed => $"removed {_paths.Show(file.Path)}, which no report makes any more",
                OrphanState.Changed => $"kept {_paths.Show(file.Path)}, which no report makes any more but somebody has changed",
                _ => $"no report makes {_paths.Show(file.Path)} any more",
            });
        }

        int kept = run.OrphanedDocuments.Count(file => file.State == OrphanState.Kept);
        if (kept > 0)
        {
            Say($"{BuildTally.Plural(kept, "file")} in {_paths.ShowFolder(folder)} without a report; `--prune` removes {(kept == 1 ? "it" : "them")}");
        }
    }

    private void Say(string line)
    {
        if (verbosity > Verbosity.Quiet)
        {
            environment.Error.WriteLine(line);
        }
    }
}
