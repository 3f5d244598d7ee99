using Gazette.Cli.Terminal;
using Gazette.Compiling;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Drafting;

namespace Gazette.Cli.Commands;

/// <summary><c>gazette new --from OLD.docx</c>: starts a report from a finished document.</summary>
internal sealed class DraftStart(CommandEnvironment environment, TemplateLibrary templates)
{
    /// <param name="document">The full path of the document.</param>
    /// <param name="folder">The full path of the folder for the report.</param>
    public int Run(string document, string folder)
    {
        DisplayPaths paths = new(environment);
        ReportFolder into = new(paths, folder);
        if (into.Taken is { } taken)
        {
            return environment.Refuse(taken, TemplateWords.FromDocumentExample);
        }

        DiagnosticBag bag = new();
        try
        {
            byte[] bytes = BoundedReading.ReadFile(document);
            DraftedReport? draft = new ReportDrafting(templates, environment.Language).Draft(document, bytes, bag);
            new BuildSummary(environment, Verbosity.Normal).Print(bag.ToSorted());
            if (draft is null)
            {
                return ExitCode.Mistakes;
            }

            if (into.TakenBy(draft.Pictures.Select(picture => picture.Path)) is { } shown)
            {
                return environment.Refuse(shown, TemplateWords.FromDocumentExample);
            }

            into.Write(draft.Text, ReportFolder.Load(templates, draft.Template, folder));
            into.Write(draft.Pictures);
            environment.Say(TemplateWords.StartedDraft(into.Report, paths.Show(document), draft.Template, draft.Metrics));
            foreach (string line in draft.Differing)
            {
                environment.Say(TemplateWords.Differs(line));
            }

            environment.Say(TemplateWords.CheckDraft);
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return environment.Refuse(TemplateWords.CannotStart(paths.Show(folder), exception));
        }
    }
}
