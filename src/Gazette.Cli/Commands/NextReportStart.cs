using Gazette.Cli.Terminal;
using Gazette.Compiling;
using Gazette.Data.Edits;
using Gazette.Data.Text;
using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary><c>gazette new --from LAST.yaml</c>: starts the report of the next period from that of this one.</summary>
internal sealed class NextReportStart(CommandEnvironment environment, TemplateLibrary templates)
{
    /// <param name="last">The full path of the old report.</param>
    /// <param name="folder">The full path of the folder for the new one.</param>
    public int Run(string last, string folder)
    {
        DisplayPaths paths = new(environment);
        ReportFolder into = new(paths, folder);
        if (into.Taken is { } taken)
        {
            return environment.Refuse(taken, TemplateWords.FromExample);
        }

        DiagnosticBag bag = new();
        try
        {
            string home = Path.GetDirectoryName(last) ?? ".";
            byte[] bytes = BoundedReading.ReadFile(last);
            string? named = NextReport.TemplateOf(last, bytes);
            string? template = named is null ? null : templates.FindFolder(named, home);
            string? moved = template is null || templates.Names.Contains(named!, StringComparer.Ordinal) ? null : into.Relative(template);
            string Rebase(string name) => Path.IsPathRooted(name) || Path.GetFullPath(home) == Path.GetFullPath(folder)
                ? name
                : into.Relative(Path.GetFullPath(Path.Combine(home, name)));

            NextReport? next = NextReport.Of(last, bytes, into.Relative(last), moved, Rebase, environment.Language, bag);
            new BuildSummary(environment, Verbosity.Normal).Print(bag.ToSorted());
            if (next is null)
            {
                return ExitCode.Mistakes;
            }

            into.Write(next.Text, named is null ? null : ReportFolder.Load(templates, named, home));
            environment.Say(TemplateWords.StartedNext(into.Report, next.Period));
            environment.Say(TemplateWords.FillIn);
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return environment.Refuse(TemplateWords.CannotStart(paths.Show(folder), exception));
        }
    }
}
