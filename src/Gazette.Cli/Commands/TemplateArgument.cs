using System.CommandLine;
using System.CommandLine.Completions;
using Gazette.Cli.Terminal;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Templates;

namespace Gazette.Cli.Commands;

/// <summary>The argument of a command that names a template: a built-in one, or a folder.</summary>
internal sealed class TemplateArgument
{
    private readonly CommandEnvironment _environment;

    public TemplateArgument(CommandEnvironment environment)
    {
        _environment = environment;
        Library = new TemplateLibrary(environment.TemplateFolder);
        Argument = new Argument<string?>("TEMPLATE")
        {
            HelpName = "TEMPLATE",
            Description = "A template's name, or its folder.",
            Arity = ArgumentArity.ExactlyOne,
        };
        Argument.CompletionSources.Add(_ => Library.Names.Select(name => new CompletionItem(name)));
    }

    public TemplateLibrary Library { get; }

    public Argument<string?> Argument { get; }

    /// <summary>The template and its full path; null if it cannot be used, which has then been reported.</summary>
    public (string Folder, Template Template)? Find(string template)
    {
        if (Library.FindFolder(template, _environment.CurrentFolder) is not { } folder)
        {
            _environment.Refuse(TemplateWords.Unknown(template), NearestName.Suggest(template, Library.Names));
            return null;
        }

        DiagnosticBag bag = new();
        Template? loaded = Library.Load(folder, bag);
        new BuildSummary(_environment, Verbosity.Normal).Print(bag.ToSorted());
        return loaded is null ? null : (folder, loaded);
    }
}
