using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Gazette.Diagnostics;

namespace Gazette.Cli;

/// <summary>Errors in the command line, reported in the same style as all other messages.</summary>
internal static class CommandLineMistakes
{
    /// <summary>False if there are none; then nothing is printed.</summary>
    public static bool Report(ParseResult result, CommandEnvironment environment)
    {
        if (result.Action is not ParseErrorAction)
        {
            return false;
        }

        Command command = result.CommandResult.Command;
        string name = command is RootCommand ? "gazette" : $"gazette {command.Name}";
        Words message = result.UnmatchedTokens is not [{ } word, ..] ? Reword(result.Errors[0], command)
            : word.StartsWith('-') ? UnknownOption(word, command)
            : command is RootCommand ? ProgramWords.UnknownCommand(word, command.Subcommands.Select(inner => inner.Name))
            : ProgramWords.OneWordTooMany(word);
        environment.Refuse(message, ProgramWords.HelpOf(name));
        return true;
    }

    public static Words UnknownOption(string word, Command command) =>
        ProgramWords.UnknownOption(word, command.Name, command.Options.Select(option => option.Name));

    // Rewords the parser's messages; those of our own options already have our wording.
    private static Words Reword(ParseError error, Command command) => error.SymbolResult switch
    {
        CommandResult when command is RootCommand => ProgramWords.WhichCommand,
        ArgumentResult { Tokens.Count: 0 } argument => ProgramWords.Missing(argument.Argument.Name),
        OptionResult { Tokens.Count: 0, Option.Arity.MinimumNumberOfValues: > 0, IdentifierToken: { } option } => ProgramWords.WithoutValue(option.Value),
        CommandResult => ProgramWords.Missing(command.Arguments.FirstOrDefault()?.Name),
        _ => ProgramWords.Parser(error.Message),
    };
}
