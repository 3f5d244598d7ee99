using Gazette.Building;
using Gazette.Cli.Commands;
using Gazette.Diagnostics;
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
                // A report that was compared has no mistakes that others could share.
                foreach (Diagnostic diagnostic in (outcome.Verified.IsEmpty ? _fold.Pass(outcome) : outcome.Diagnostics).Where(IsTold))
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

    public Words Describe() => VerifyWords.Summary(_documents, _differ, _failed);

    // Warnings about a report are for those who build it.
    private static bool IsTold(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;

    private void Count(ReportOutcome outcome)
    {
        foreach (VerifiedDocument document in outcome.Verified)
        {
            IEnumerable<string> formats = document.Files.Select(file => file.Format);
            string name = VisibleText.Show(document.Name);
            environment.Output.WriteLine(environment.Translate(document.Agrees
                ? VerifyWords.Agree(name, formats, document.Files[0].Lines, document.Files[0].Words)
                : VerifyWords.Differ(name, formats, document.Differences.Length, document.Pages.Count(page => !page.IsKept))));
        }

        if (outcome.Succeeded || outcome.Verified.Any(document => !document.Agrees))
        {
            _documents += outcome.Verified.Length;
            _differ += outcome.Verified.Count(document => !document.Agrees);
            return;
        }

        _failed++;
        environment.Output.WriteLine(environment.Translate(VerifyWords.NotVerified(VisibleText.Show(outcome.Input.Name))));
    }
}
