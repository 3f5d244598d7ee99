using System.CommandLine;
using System.CommandLine.Completions;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Reports;

namespace Gazette.Cli.Commands;

/// <summary>The word of a command that names a template: one that came with the program, or a folder.</summary>
internal sealed class TemplateArgument
{
    private readonly CommandEnvironment _environment;

    public TemplateArgument(CommandEnvironment environment)
    {
        _environment = environment;
        Library = new TemplateLibrary(environment.TemplateFolder);
        Argument = new Argument<string?>("TEMPLATE") { Description = "A template's name, or its folder.", Arity = ArgumentArity.ExactlyOne };
        Argument.CompletionSources.Add(_ => Library.List().Select(template => new CompletionItem(template.Name)));
    }

    public TemplateLibrary Library { get; }

    public Argument<string?> Argument { get; }

    /// <summary>The template's folder in full, whether or not it is there.</summary>
    public string FolderOf(string template) =>
        IsFolder(template) ? _environment.FullPath(template) : Path.Combine(_environment.TemplateFolder, template);

    /// <summary>True where the word means a folder of the user's, not a template of the program's.</summary>
    public bool IsFolder(string template) =>
        template.AsSpan().ContainsAny('/', '\\') || File.Exists(Path.Combine(_environment.FullPath(template), "template.yaml"));

    /// <summary>Null when there is none, which has been said then.</summary>
    public TemplateManifest? Find(string template)
    {
        DiagnosticBag bag = new();
        TemplateManifest? manifest = Library.Find(IsFolder(template) ? _environment.FullPath(template) : template, bag);
        new BuildSummary(_environment, Verbosity.Normal).Print(bag.ToSorted());
        if (manifest is null && bag.Count == 0)
        {
            _environment.Refuse($"there is no template `{template}`", NearestName.Suggest(template, Library.List().Select(known => known.Name)));
        }

        return manifest;
    }
}
