using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Gazette.Diagnostics;

namespace Gazette.Cli;

/// <summary>Words of a command line that make no sense, said in the way of all other messages.</summary>
internal static class CommandLineMistakes
{
    /// <summary>False where there are none, and nothing is printed.</summary>
    public static bool Report(ParseResult result, CommandEnvironment environment)
    {
        if (result.Action is not ParseErrorAction)
        {
            return false;
        }

        Command command = result.CommandResult.Command;
        string name = command is RootCommand ? "gazette" : $"gazette {command.Name}";
        string message = result.UnmatchedTokens is not [{ } word, ..] ? Reword(result.Errors[0], command)
            : word.StartsWith('-') ? UnknownOption(word, command)
            : command is RootCommand ? $"`{word}` is not a command; {NearestName.Suggest(word, command.Subcommands.Select(inner => inner.Name))?.English}"
            : $"`{word}` is one word too many";
        environment.Refuse(message, $"{name} --help");
        return true;
    }

    public static string UnknownOption(string word, Command command) =>
        $"`{word}` is not an option of `{command.Name}`; {NearestName.Suggest(word, command.Options.Select(option => option.Name))?.English}";

    // The parser's own sentences; the ones of our options are in our words already.
    private static string Reword(ParseError error, Command command) => error.SymbolResult switch
    {
        CommandResult when command is RootCommand => "which command? build, check, new, templates, schema or rules",
        ArgumentResult { Tokens.Count: 0 } argument => $"`{argument.Argument.Name}` is missing",
        OptionResult { Tokens.Count: 0, Option.Arity.MinimumNumberOfValues: > 0, IdentifierToken: { } option } => $"`{option.Value}` needs a value",
        CommandResult => $"`{command.Arguments.FirstOrDefault()?.Name}` is missing",
        _ => error.Message.TrimEnd('.').Replace('\'', '`'),
    };
}
