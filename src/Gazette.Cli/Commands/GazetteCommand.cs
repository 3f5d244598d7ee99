using System.CommandLine;
using Gazette.Cli.Help;
using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>The command of the program's name, with its subcommands.</summary>
internal static class GazetteCommand
{
    private static readonly (string Name, Func<CommandEnvironment, CancellationToken, Command> Create)[] Subcommands =
    [
        ("build", BuildCommand.Create),
        ("check", CheckCommand.Create),
        ("preview", PreviewCommand.Create),
        ("new", NewCommand.Create),
        ("explain", (environment, _) => ExplainCommand.Create(environment)),
        ("diff", (environment, _) => DiffCommand.Create(environment)),
        ("pull", (environment, _) => PullCommand.Create(environment)),
        ("verify", VerifyCommand.Create),
        ("templates", (environment, _) => TemplatesCommand.Create(environment)),
        ("schema", (environment, _) => SchemaCommand.Create(environment)),
        ("reference", (environment, _) => ReferenceCommand.Create(environment)),
        ("rules", (environment, _) => RulesCommand.Create(environment)),
    ];

    /// <param name="arguments">Those of the call: most begin with the name of a subcommand, and need none of the others.</param>
    public static Command Create(IReadOnlyList<string> arguments, CommandEnvironment environment, CancellationToken cancellation)
    {
        Command root = CreateRoot(arguments);
        root.Options.Add(new DocumentedOption<bool>("--help", "-h", "/h", "-?", "/?")
        {
            About = HelpWords.Help,
            Arity = ArgumentArity.Zero,
            Recursive = true,
            Action = new HelpPage(environment),
        });
        root.Options.Add(new DocumentedOption<bool>("--version")
        {
            About = HelpWords.Version,
            Arity = ArgumentArity.Zero,
            Action = new VersionLine(environment),
        });
        root.Options.Add(CreateLanguageOption(environment));
        bool namesOne = arguments is [{ } first, ..] && Subcommands.Any(subcommand => subcommand.Name == first);
        foreach ((string name, Func<CommandEnvironment, CancellationToken, Command> create) in Subcommands)
        {
            if (!namesOne || name == arguments[0])
            {
                root.Subcommands.Add(create(environment, cancellation));
            }
        }

        return root;
    }

    // Only a RootCommand knows the directives of a shell that asks for completions. It also looks for the name of the program's file and reads
    // descriptions that are never printed, which is a twentieth of a short run.
    private static Command CreateRoot(IReadOnlyList<string> arguments)
    {
        if (arguments is not [['[', ..], ..])
        {
            return new DocumentedCommand(HelpPage.ProgramName, HelpWords.About, HelpWords.Example);
        }

        RootCommand root = [];
        root.Options.Clear();
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
