using System.CommandLine;
using System.CommandLine.Completions;
using System.Diagnostics;
using Gazette.Cli.Help;
using Gazette.Cli.Terminal;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Templates;

namespace Gazette.Cli.Commands;

/// <summary>The argument of a command that names a template: a built-in one, or a folder.</summary>
internal sealed class TemplateArgument
{
    private readonly CommandEnvironment _environment;

    /// <param name="arity">How many templates the command takes.</param>
    public TemplateArgument(CommandEnvironment environment, ArgumentArity arity, Words about)
    {
        _environment = environment;
        Library = new TemplateLibrary(environment.TemplateFolder);
        Argument = new DocumentedArgument<string?>("TEMPLATE") { Arity = arity, About = about, Placeholder = HelpWords.Template };
        Argument.CompletionSources.Add(_ => Library.Names.Select(name => new CompletionItem(name)));
    }

    public TemplateLibrary Library { get; }

    public Argument<string?> Argument { get; }

    /// <summary>The name of each built-in template, and what it is for.</summary>
    public IEnumerable<string[]> List() => Library.List().Select(template => new[] { template.Name, Translate(template.Description) });

    /// <summary>A template's text in the language of the reader.</summary>
    public string Translate(LocalizedText text) => text.In(LanguageOf(_environment.Language));

    public static Language LanguageOf(SpokenLanguage language) => language switch
    {
        SpokenLanguage.English => new Language("en"),
        SpokenLanguage.Chinese => new Language("zh-CN"),
        _ => throw new UnreachableException(),
    };

    /// <summary>The template and its full path; null if it cannot be used, which has then been reported.</summary>
    public (string Folder, Template Template)? Find(string template)
    {
        if (Library.FindFolder(template, _environment.CurrentFolder) is not { } folder)
        {
            _environment.Refuse(TemplateWords.Unknown(template), InputWords.IsWordFile(template) ? null : NearestName.Suggest(template, Library.Names));
            return null;
        }

        DiagnosticBag bag = new();
        Template? loaded = Library.Load(folder, bag);
        new BuildSummary(_environment, Verbosity.Normal).Print(bag.ToSorted());
        return loaded is null || bag.HasErrors ? null : (folder, loaded);
    }
}
