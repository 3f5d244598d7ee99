using Gazette.Building;
using Gazette.Cli.Commands;
using Gazette.Verifying;

namespace Gazette.Cli.Terminal;

/// <summary>The result of a comparison of formats: what is found, and for each document one line. It counts the outcomes as they pass.</summary>
internal sealed class VerifyResult(CommandEnvironment environment)
{
    private readonly DiagnosticPrinter _printer = new(
        environment.Output, environment.OutputIsTerminal && environment.MayColour, new DisplayPaths(environment), environment.Language);

    private readonly DiagnosticFold _fold = new();
    private long _documents;
    private long _differ;
    private long _failed;

    public bool AllAgree => _differ == 0 && _failed == 0;

    public IEnumerable<ReportOutcome> Tell(IEnumerable<ReportOutcome> outcomes)
    {
        try
        {
            foreach (ReportOutcome outcome in outcomes)
            {
                foreach (Diagnostics.Diagnostic diagnostic in _fold.Pass(outcome).Where(IsTold))
                {
                    _printer.Print(diagnostic);
                }

                Count(outcome);
                yield return outcome;
            }
        }
        finally
        {
            foreach (FoldedDiagnostic folded in _fold.TakeHeld().Where(folded => IsTold(folded.First)))
            {
                _printer.Print(folded.First, folded.Places);
            }
        }
    }

    public Diagnostics.Words Describe() => VerifyWords.Summary(_documents, _differ, _failed);

    // Warnings about a report are for those who build it.
    private static bool IsTold(Diagnostics.Diagnostic diagnostic) => diagnostic.Severity == Diagnostics.Severity.Error;

    private void Count(ReportOutcome outcome)
    {
        foreach (VerifiedDocument document in outcome.Verified)
        {
            _documents++;
            _differ += document.Differences.IsEmpty ? 0 : 1;
            string[] formats = [.. document.Files.Select(file => file.Format)];
            string name = VisibleText.Show(document.Name);
            environment.Output.WriteLine(environment.Translate(document.Differences.IsEmpty
                ? VerifyWords.Agree(name, formats, document.Files[0].Lines, document.Files[0].Words)
                : VerifyWords.Differ(name, formats, document.Differences.Length)));
        }

        if (!outcome.Succeeded && outcome.Verified.All(document => document.Differences.IsEmpty))
        {
            _failed++;
            environment.Output.WriteLine(environment.Translate(VerifyWords.NotVerified(VisibleText.Show(outcome.Input.Name))));
        }
    }
}
