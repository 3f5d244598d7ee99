using System.CommandLine;
using Gazette.Cli.Help;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Templates;

namespace Gazette.Cli.Commands;

/// <summary><c>gazette templates</c>: lists the templates, or shows what one of them requires.</summary>
internal sealed class TemplatesCommand
{
    private readonly CommandEnvironment _environment;
    private readonly TemplateArgument _template;

    private TemplatesCommand(CommandEnvironment environment)
    {
        _environment = environment;
        _template = new TemplateArgument(environment, ArgumentArity.ZeroOrOne, TemplateHelpWords.TemplateToShow);
    }

    public static Command Create(CommandEnvironment environment)
    {
        TemplatesCommand templates = new(environment);
        DocumentedCommand command = new("templates", TemplateHelpWords.Templates, TemplateHelpWords.TemplatesExample) { templates._template.Argument };
        command.SetAction(result => result.GetValue(templates._template.Argument) is { } name ? templates.Describe(name) : templates.List());
        return command;
    }

    private int List()
    {
        string[][] templates = [.. _template.List()];
        if (templates.Length == 0)
        {
            return _environment.Refuse(TemplateWords.NoneIn(_environment.TemplateFolder));
        }

        Print(templates);
        _environment.Say(TemplateWords.StartAny);
        return ExitCode.Done;
    }

    private int Describe(string name)
    {
        if (_template.Find(name) is not (string folder, Template template))
        {
            return ExitCode.CouldNotRun;
        }

        TemplateManifest manifest = template.Manifest;
        TemplateRequirements request = template.Request;
        string description = _template.Translate(manifest.Description);
        Print([[manifest.Name], .. description.Length == 0 ? [] : (string[][])[[$"  {description}"]], [""]]);
        Print(
        [
            [Translate(TemplateWords.Languages), string.Join(", ", manifest.Languages.Select(language => language.Tag))],
            [Translate(TemplateWords.Documents), string.Join(", ", template.DocumentNames)],
            .. template.IsFilledIn ? [] : (string[][])[[Translate(TemplateWords.Style), manifest.Style]],
            .. request.RequiredKeys.IsEmpty ? [] : (string[][])[[Translate(TemplateWords.Needs), string.Join(", ", request.RequiredKeys)]],
            [
                Translate(File.Exists(folder) ? TemplateWords.File : TemplateWords.Folder),
                _template.Library.Names.Contains(name, StringComparer.Ordinal) ? folder : new DisplayPaths(_environment).Show(folder),
            ],
        ]);
        Print(TemplateWords.Metrics(request.Closed), request.Metrics.Select(metric => (string[])
        [
            $"  {metric.Id}", _template.Translate(metric.Label), metric.Unit ?? "", Translate(TemplateWords.Kind(metric.Kind)),
            Translate(TemplateWords.Need(metric.Required)),
        ]));
        Print(TemplateWords.Fields(request.Closed), request.Fields.Select(
            field => (string[])[$"  {field.Id}", _template.Translate(field.Description), Translate(TemplateWords.Need(field.Required))]));
        _environment.Say(TemplateWords.Start(name));
        return ExitCode.Done;
    }

    private void Print(Words heading, IEnumerable<string[]> rows)
    {
        if (rows.Any())
        {
            Print([[""], [Translate(heading)]]);
            Print(rows);
        }
    }

    private void Print(IEnumerable<string[]> rows)
    {
        foreach (string line in AlignedRows.Of(rows))
        {
            _environment.Output.WriteLine(line);
        }
    }

    private string Translate(Words words) => _environment.Translate(words);
}
