using System.CommandLine;
using System.CommandLine.Help;
using Gazette.Cli.Help;
using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>The root command, with all its subcommands.</summary>
internal static class GazetteCommand
{
    public static RootCommand Create(CommandEnvironment environment, CancellationToken cancellation)
    {
        RootCommand root =
        [
            CreateLanguageOption(environment),
            BuildCommand.Create(environment, cancellation),
            CheckCommand.Create(environment, cancellation),
            PreviewCommand.Create(environment, cancellation),
            NewCommand.Create(environment, cancellation),
            ExplainCommand.Create(environment),
            DiffCommand.Create(environment),
            PullCommand.Create(environment),
            TemplatesCommand.Create(environment),
            SchemaCommand.Create(environment),
            ReferenceCommand.Create(environment),
            RulesCommand.Create(environment),
        ];
        root.Options.OfType<HelpOption>().Single().Action = new HelpPage(environment);
        return root;
    }

    // Its value has been read before: see LanguageChoice.
    private static DocumentedOption<string?> CreateLanguageOption(CommandEnvironment environment)
    {
        DocumentedOption<string?> language = new(LanguageChoice.Option)
        {
            About = HelpWords.Language,
            Placeholder = Words.Same(string.Join('|', LanguageChoice.Names)),
            Recursive = true,
        };
        language.CompletionSources.Add([.. LanguageChoice.Names]);
        language.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } value && !LanguageChoice.Names.Contains(value, StringComparer.Ordinal))
            {
                result.AddError(environment.Translate(UsageWords.UnknownLanguage(value)));
            }
        });
        return language;
    }
}
