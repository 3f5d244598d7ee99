using System.CommandLine;
using System.Diagnostics;
using Gazette.Cli.Terminal;
using Gazette.Reports;
using Gazette.Templates;
using Gazette.Wording;

namespace Gazette.Cli.Commands;

/// <summary><c>gazette templates</c>: lists the templates, or shows what one of them requires.</summary>
internal sealed class TemplatesCommand
{
    private readonly CommandEnvironment _environment;
    private readonly TemplateArgument _template;

    private TemplatesCommand(CommandEnvironment environment)
    {
        _environment = environment;
        _template = new TemplateArgument(environment);
        _template.Argument.Arity = ArgumentArity.ZeroOrOne;
        _template.Argument.Description = "Show what this template asks for; default: the list of all.";
    }

    public static Command Create(CommandEnvironment environment)
    {
        TemplatesCommand templates = new(environment);
        DocumentedCommand command = new("templates", "List the templates, or what one of them asks for.", "gazette templates work-summary")
        {
            templates._template.Argument,
        };
        command.SetAction(result => result.GetValue(templates._template.Argument) is { } name ? templates.Describe(name) : templates.List());
        return command;
    }

    private int List()
    {
        IReadOnlyList<TemplateManifest> templates = _template.Library.List();
        if (templates.Count == 0)
        {
            return _environment.Refuse(TemplateWords.NoneIn(_environment.TemplateFolder));
        }

        Print(templates.SelectMany(
            template => LanguageRules.All.Select((rules, row) => new[] { row == 0 ? template.Name : "", template.Description.In(rules.Language) })));
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
        TextWriter output = _environment.Output;
        output.WriteLine(manifest.Name);
        foreach (LanguageRules rules in LanguageRules.ByTag)
        {
            output.WriteLine($"  {manifest.Description.In(rules.Language)}");
        }

        output.WriteLine();
        Print(
        [
            ["languages", string.Join(", ", manifest.Languages.Select(language => language.Tag))],
            ["documents", string.Join(", ", template.DocumentNames)],
            ["style", manifest.Style],
            .. request.RequiredKeys.IsEmpty ? [] : (string[][])[["needs", string.Join(", ", request.RequiredKeys)]],
            ["folder", _template.Library.Names.Contains(name, StringComparer.Ordinal) ? folder : new DisplayPaths(_environment).Show(folder)],
        ]);
        string others = request.Closed ? " (no others)" : "";
        Print($"metrics{others}", request.Metrics.Select(metric => (string[])
        [
            $"  {metric.Id}", .. LabelsOf(metric.Label), metric.Unit ?? "", NameOf(metric.Kind), NeedOf(metric.Required),
        ]));
        Print($"fields{others}", request.Fields.Select(
            field => (string[])[$"  {field.Id}", .. LanguageRules.All.Select(rules => field.Description.In(rules.Language)), NeedOf(field.Required)]));
        _environment.Say(TemplateWords.Start(name));
        return ExitCode.Done;
    }

    private void Print(string heading, IEnumerable<string[]> rows)
    {
        if (rows.Any())
        {
            _environment.Output.WriteLine();
            _environment.Output.WriteLine(heading);
            Print(rows);
        }
    }

    // Aligns columns by their width in a terminal, where a Chinese character takes two.
    private void Print(IEnumerable<string[]> rows)
    {
        string[][] table = [.. rows];
        int[] widths = [.. Enumerable.Range(0, table.Select(row => row.Length).DefaultIfEmpty().Max())
            .Select(column => table.Max(row => VisibleText.WidthOf(row[column])))];
        foreach (string[] row in table)
        {
            IEnumerable<string> cells = row.Select((cell, column) => VisibleText.Pad(cell, widths[column]));
            _environment.Output.WriteLine(string.Join("  ", cells).TrimEnd());
        }
    }

    // One column for each language; equal texts are not repeated.
    private static IEnumerable<string> LabelsOf(LocalizedText label)
    {
        string[] labels = [.. LanguageRules.All.Select(rules => label.In(rules.Language))];
        return labels.Select((text, column) => Array.IndexOf(labels, text) < column ? "" : text);
    }

    private static string NeedOf(bool required) => required ? "required" : "optional";

    private static string NameOf(MetricKind kind) => kind switch
    {
        MetricKind.Count => "count",
        MetricKind.Amount => "amount",
        MetricKind.Rate => "rate",
        MetricKind.Duration => "duration",
        _ => throw new UnreachableException(),
    };
}
