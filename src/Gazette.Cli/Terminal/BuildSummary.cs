using System.Collections.Immutable;
using Gazette.Batches;
using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>What a build says when it is over: every diagnostic, then which reports failed, then how many did not.</summary>
internal sealed class BuildSummary(CommandEnvironment environment, Verbosity verbosity)
{
    private readonly DisplayPaths _paths = new(environment);

    private readonly DiagnosticPrinter _printer = new(environment.Error, environment.ErrorIsTerminal && environment.MayColour, new DisplayPaths(environment));

    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics.Where(diagnostic => verbosity > Verbosity.Quiet || diagnostic.Severity == Severity.Error))
        {
            _printer.Print(diagnostic);
        }
    }

    public int PrintBuilt(ImmutableArray<ReportOutcome> outcomes, string folder)
    {
        int code = PrintFailures(outcomes);
        int written = outcomes.Count(outcome => outcome.Succeeded);
        int files = outcomes.Sum(outcome => outcome.Files.Length);
        if (verbosity == Verbosity.Verbose)
        {
            foreach (string file in outcomes.SelectMany(outcome => outcome.Files))
            {
                Say($"wrote {_paths.Show(file)}");
            }
        }

        if (outcomes.Length > 1 || written > 0)
        {
            string share = written == outcomes.Length ? $"{written}" : $"{written} of {outcomes.Length}";
            Say(written == 0
                ? $"none of {outcomes.Length} reports written"
                : $"{share} {(outcomes.Length == 1 ? "report" : "reports")} written to {_paths.ShowFolder(folder)} ({Plural(files, "file")})");
        }

        return code;
    }

    public int PrintCompared(ImmutableArray<ReportOutcome> outcomes, string folder)
    {
        int code = PrintFailures(outcomes);
        OutdatedFile[] outdated = [.. outcomes.SelectMany(outcome => outcome.Outdated)];
        foreach (OutdatedFile file in outdated)
        {
            environment.Output.WriteLine($"{(file.IsMissing ? "missing" : "stale")} {_paths.Show(file.Path)}");
        }

        int files = outcomes.Sum(outcome => outcome.Files.Length);
        Say(outdated.Length == 0
            ? $"{Plural(files, "file")} in {_paths.ShowFolder(folder)} up to date"
            : $"{outdated.Length} of {Plural(files, "file")} in {_paths.ShowFolder(folder)} not up to date");
        return outdated.Length > 0 ? ExitCode.Mistakes : code;
    }

    /// <summary>The diagnostics, and a line for every report that is not written for them.</summary>
    public int PrintFailures(ImmutableArray<ReportOutcome> outcomes)
    {
        Print(DiagnosticCounts.Once(outcomes));
        ReportOutcome[] failures = [.. outcomes.Where(outcome => !outcome.Succeeded)];
        foreach (ReportOutcome failure in failures)
        {
            if (failure.Bug is { } bug && verbosity == Verbosity.Verbose)
            {
                Say(bug.ToString());
            }

            Say($"{failure.Input.Name}: {DiagnosticCounts.Of(failure.Diagnostics)}; not written");
        }

        return failures.Length > 0 ? ExitCode.Mistakes : ExitCode.Done;
    }

    private void Say(string line)
    {
        if (verbosity > Verbosity.Quiet)
        {
            environment.Error.WriteLine(line);
        }
    }

    private static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
