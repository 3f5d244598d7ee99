using Gazette.Building;
using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>The output of a build: first each report's diagnostics as soon as they are known, then a summary.</summary>
/// <param name="beforeWords">Called before anything is printed, so that a progress bar can be removed.</param>
internal sealed class BuildSummary(CommandEnvironment environment, Verbosity verbosity, Action? beforeWords = null)
{
    private const int MostLeftovers = 20;
    private const int MostNames = 10;

    private readonly Action _beforeWords = beforeWords ?? (() => { });
    private readonly BuildTally _tally = new();
    private readonly DiagnosticFold _fold = new();
    private readonly DisplayPaths _paths = new(environment);

    private readonly DiagnosticPrinter _printer = new(
        environment.Error, environment.ErrorIsTerminal && environment.MayColour, new DisplayPaths(environment), environment.Language);

    // Reports that are not written because of mistakes that are told at the end, the first of them, and the names of some.
    private readonly List<string> _alikeNames = [];
    private int _alike;
    private ReportOutcome? _firstAlike;

    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics.Where(IsShown))
        {
            _printer.Print(diagnostic);
        }
    }

    /// <summary>Prints the diagnostics of each report as it passes, and counts.</summary>
    public IEnumerable<ReportOutcome> Tell(IEnumerable<ReportOutcome> outcomes)
    {
        try
        {
            foreach (ReportOutcome outcome in outcomes)
            {
                _tally.Add(outcome);
                Tell(outcome);
                yield return outcome;
            }
        }
        finally
        {
            TellHeld();
        }
    }

    /// <param name="isNews">Whether it is news that everything is up to date.</param>
    public int PrintBuilt(BuildRun run, string folder, bool isNews = true)
    {
        Print(run.Diagnostics);
        if (!isNews && _tally.IsAllUpToDate && !run.OrphanedDocuments.Any(file => file.State == OrphanState.Removed))
        {
            return ExitCode.Done;
        }

        PrintLeftovers(run, folder);
        if (_tally.Reports > 1 || _tally.Failed == 0)
        {
            Words counted = _tally.Describe(_paths.ShowFolder(folder));
            Say(run.WasInterrupted ? SummaryWords.Interrupted(counted) : counted);
        }

        bool failed = _tally.Failed > 0 || run.WasInterrupted || run.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return failed ? ExitCode.Mistakes : ExitCode.Done;
    }

    public int PrintCompared(string folder)
    {
        Say(_tally.Outdated == 0
            ? SummaryWords.FilesUpToDate(_tally.Compared, _paths.ShowFolder(folder))
            : SummaryWords.FilesOutdated(_tally.Outdated, _tally.Compared, _paths.ShowFolder(folder)));
        return _tally.Outdated > 0 || _tally.Failed > 0 ? ExitCode.Mistakes : ExitCode.Done;
    }

    public int PrintMerged(long count, string folder, bool failed)
    {
        if (count > 0 || !failed)
        {
            Say(SummaryWords.ReportsIn(count, _paths.ShowFolder(folder)));
        }

        return failed ? ExitCode.Mistakes : ExitCode.Done;
    }

    /// <summary>The exit code of a single report, whose diagnostics are all printed.</summary>
    public int PrintSingle(ReportOutcome outcome)
    {
        Tell(outcome);
        TellHeld();
        return outcome.Succeeded ? ExitCode.Done : ExitCode.Mistakes;
    }

    private void Tell(ReportOutcome outcome)
    {
        IReadOnlyList<Diagnostic> news = _fold.Pass(outcome);
        if (news.Count > 0 || !outcome.Succeeded || !outcome.Outdated.IsEmpty || verbosity == Verbosity.Verbose)
        {
            _beforeWords();
        }

        Print(news);
        if (outcome.Bug is { } bug && verbosity == Verbosity.Verbose)
        {
            SayLine(bug.ToString());
        }

        if (!outcome.Succeeded && !news.Any(diagnostic => diagnostic.Severity == Severity.Error) && verbosity < Verbosity.Verbose)
        {
            _alike++;
            _firstAlike ??= outcome;
            if (_alikeNames.Count < MostNames)
            {
                _alikeNames.Add(outcome.Input.Name);
            }
        }
        else if (!outcome.Succeeded)
        {
            Say(SummaryWords.NotWritten(outcome.Input.Name, DiagnosticCounts.Of(outcome.Diagnostics)));
        }
        else if (verbosity == Verbosity.Verbose)
        {
            foreach (string file in outcome.Files.Where(_ => outcome.Outdated.IsEmpty))
            {
                Say(outcome.IsUpToDate ? SummaryWords.FileUpToDate(_paths.Show(file)) : SummaryWords.Wrote(_paths.Show(file)));
            }
        }

        foreach (OutdatedFile file in outcome.Outdated)
        {
            environment.Output.WriteLine(environment.Translate(SummaryWords.Outdated(file.State, _paths.Show(file.Path))));
            environment.Output.Write(file.Difference?.Show(_paths.Show(file.Path), _paths.Show(file.Path)) ?? "");
        }
    }

    private void TellHeld()
    {
        IReadOnlyList<FoldedDiagnostic> held = _fold.TakeHeld();
        if (held.Count > 0)
        {
            _beforeWords();
        }

        foreach (FoldedDiagnostic folded in held)
        {
            if (IsShown(folded.First))
            {
                _printer.Print(folded.First, folded.Places);
            }
        }

        if (_alike == 1)
        {
            Say(SummaryWords.NotWritten(_firstAlike!.Input.Name, DiagnosticCounts.Of(_firstAlike.Diagnostics)));
        }
        else if (_alike > 1)
        {
            Say(SummaryWords.NotWrittenForThese(_alike, _alikeNames));
        }
    }

    private bool IsShown(Diagnostic diagnostic) => verbosity > Verbosity.Quiet || diagnostic.Severity == Severity.Error;

    private void PrintLeftovers(BuildRun run, string folder)
    {
        foreach (OrphanedDocument file in run.OrphanedDocuments.Take(verbosity == Verbosity.Verbose ? int.MaxValue : MostLeftovers))
        {
            Say(file.State switch
            {
                OrphanState.Removed => SummaryWords.Removed(_paths.Show(file.Path)),
                OrphanState.Changed => SummaryWords.KeptChanged(_paths.Show(file.Path)),
                _ => SummaryWords.Orphaned(_paths.Show(file.Path)),
            });
        }

        int kept = run.OrphanedDocuments.Count(file => file.State == OrphanState.Kept);
        if (kept > 0)
        {
            Say(SummaryWords.Orphans(kept, _paths.ShowFolder(folder)));
        }
    }

    private void Say(Words words) => SayLine(environment.Translate(words));

    private void SayLine(string line)
    {
        if (verbosity > Verbosity.Quiet)
        {
            environment.Error.WriteLine(line);
        }
    }
}
