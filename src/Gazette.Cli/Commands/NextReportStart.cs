using System.Text;
using Gazette.Cli.Terminal;
using Gazette.Compiling;
using Gazette.Data;
using Gazette.Data.Edits;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Templates;

namespace Gazette.Cli.Commands;

/// <summary><c>gazette new --from</c>: starts the report of the next period from that of this one.</summary>
internal sealed class NextReportStart(CommandEnvironment environment, TemplateLibrary templates)
{
    private const string ReportName = "report.yaml";
    private const string SchemaName = "schema.json";
    private const string SchemaComment = "# yaml-language-server: $schema=";

    /// <param name="last">The full path of the old report.</param>
    /// <param name="folder">The full path of the folder for the new one.</param>
    public int Run(string last, string folder)
    {
        DisplayPaths paths = new(environment);
        string report = Path.Combine(folder, ReportName);
        string schema = Path.Combine(folder, SchemaName);
        if (!File.Exists(last) || Path.GetExtension(last).ToLowerInvariant() is not (".yaml" or ".yml"))
        {
            return environment.Refuse(File.Exists(last) ? TemplateWords.NotYaml(paths.Show(last)) : TemplateWords.NoSuchReport(paths.Show(last)));
        }

        if (new[] { report, schema }.FirstOrDefault(File.Exists) is { } taken)
        {
            return environment.Refuse(TemplateWords.Taken(paths.Show(taken)), TemplateWords.FromExample);
        }

        DiagnosticBag bag = new();
        try
        {
            byte[] bytes = BoundedReading.ReadFile(last);
            string? named = NextReport.TemplateOf(last, bytes);
            string home = Path.GetDirectoryName(last) ?? ".";
            string? template = named is null ? null : templates.FindFolder(named, home);
            string? moved = template is null || templates.Names.Contains(named!, StringComparer.Ordinal) ? null : Relative(folder, template);
            string Rebase(string name) => Path.IsPathRooted(name) || Path.GetFullPath(home) == Path.GetFullPath(folder)
                ? name
                : Relative(folder, Path.GetFullPath(Path.Combine(home, name)));

            NextReport? next = NextReport.Of(last, bytes, Relative(folder, last), moved, Rebase, environment.Language, bag);
            new BuildSummary(environment, Verbosity.Normal).Print(bag.ToSorted());
            if (next is null)
            {
                return ExitCode.Mistakes;
            }

            Directory.CreateDirectory(folder);
            Template? loaded = template is null ? null : templates.Load(template, new DiagnosticBag());
            if (loaded is not null)
            {
                Write(schema, ReportSchema.Write(loaded.Request));
            }

            Write(report, Adapt(next.Text, loaded is not null));
            environment.Say(TemplateWords.StartedNext(paths.Show(report), next.Period));
            environment.Say(TemplateWords.FillIn);
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return environment.Refuse(TemplateWords.CannotStart(paths.Show(folder), exception));
        }
    }

    private static string Adapt(string text, bool hasSchema)
    {
        IEnumerable<string> lines = text.Split('\n').Where(line => !line.StartsWith(SchemaComment, StringComparison.Ordinal));
        return string.Join('\n', hasSchema ? lines.Prepend(SchemaComment + SchemaName) : lines);
    }

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    private static void Write(string path, string text)
    {
        using FileStream stream = new(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
