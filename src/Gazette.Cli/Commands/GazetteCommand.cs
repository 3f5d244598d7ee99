using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Gazette.Cli.Commands;

/// <summary>The root command, with all its subcommands.</summary>
internal static class GazetteCommand
{
    public static RootCommand Create(CommandEnvironment environment, CancellationToken cancellation)
    {
        RootCommand root = new("Turns a page of numbers and bullet points into official Word documents and their Markdown twins.")
        {
            BuildCommand.Create(environment, cancellation),
            CheckCommand.Create(environment, cancellation),
            NewCommand.Create(environment),
            TemplatesCommand.Create(environment),
            SchemaCommand.Create(environment),
            RulesCommand.Create(environment),
        };
        // The assembly has a different name: `gazette.dll` and the library's `Gazette.dll` would be the same file on Windows and macOS.
        root.HelpName = "gazette";
        root.Add(CreateLanguageOption(environment));
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Show this page.";
        help.Action = new HelpWithExample((HelpAction)help.Action!);
        root.Options.OfType<VersionOption>().Single().Description = "Show the program's version.";
        return root;
    }

    // Its value has been read before: see LanguageChoice.
    private static Option<string?> CreateLanguageOption(CommandEnvironment environment)
    {
        Option<string?> language = new(LanguageChoice.Option)
        {
            HelpName = string.Join('|', LanguageChoice.Names),
            Description = "Speak this language; default: that of the system.",
            Recursive = true,
        };
        language.CompletionSources.Add([.. LanguageChoice.Names]);
        language.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } value && !LanguageChoice.Names.Contains(value, StringComparer.Ordinal))
            {
                result.AddError(environment.Translate(ProgramWords.UnknownLanguage(value)));
            }
        });
        return language;
    }

    private sealed class HelpWithExample(HelpAction help) : SynchronousCommandLineAction
    {
        // Wide enough for all our lines; fixed, because the help page is also stored in files.
        private const int Width = 110;

        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            help.MaxWidth = Width;
            int code = help.Invoke(parseResult);
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine(parseResult.CommandResult.Command is DocumentedCommand command
                ? $"Example:\n  {command.Example.ReplaceLineEndings("\n  ")}\n"
                : "Example:\n  gazette new work-summary demo\n  gazette build demo\n");
            return code;
        }
    }
}
