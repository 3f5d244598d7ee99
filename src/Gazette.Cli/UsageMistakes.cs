using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Gazette.Cli.Help;
using Gazette.Diagnostics;

namespace Gazette.Cli;

/// <summary>
/// Finds what is wrong with a call, and the nearest call that would be right. The parser's own sentences are in English and for programmers; none of
/// them is ever printed.
/// </summary>
internal sealed class UsageMistakes(ParseResult result, IReadOnlyList<string> arguments)
{
    private readonly Command _command = result.CommandResult.Command;

    /// <summary>Null if the call can run, or asks for help.</summary>
    public UsageMistake? Find() => result.Action is HelpPage ? null
        : FindOption() is { } option ? UnknownOption(option)
        : result.Action is not ParseErrorAction ? null
        : result.UnmatchedTokens is [{ } word, ..] ? Unmatched(word)
        : Describe(result.Errors[0]);

    /// <summary>Whether only the name of the program was given.</summary>
    public bool IsBareCall => HelpPage.IsProgram(_command) && result.Action is ParseErrorAction && result.UnmatchedTokens.Count == 0
        && result.Errors is [{ SymbolResult: CommandResult }, ..];

    // The parser takes an unknown option for an argument; a file with such a name can be given as `./-x`.
    private string? FindOption() => _command.Arguments
        .SelectMany(argument => result.GetResult(argument)?.Tokens ?? [])
        .Select(token => token.Value)
        .FirstOrDefault(word => word.Length > 1 && word[0] == '-');

    private UsageMistake Unmatched(string word)
    {
        if (word.StartsWith('-'))
        {
            return UnknownOption(word);
        }

        if (!HelpPage.IsProgram(_command))
        {
            return new(UsageWords.OneArgumentTooMany(word), UsageWords.DidYouMean(CallWith(word, null)));
        }

        string[] known = [.. _command.Subcommands.Select(inner => inner.Name)];
        return new(
            UsageWords.UnknownCommand(word),
            NearestName.Find(word, known) is { } near ? UsageWords.DidYouMean(CallWith(word, near)) : UsageWords.Commands(known));
    }

    private UsageMistake UnknownOption(string word)
    {
        string name = word.Split('=', ':')[0];
        IEnumerable<Option> known = result.RootCommandResult.Command.Options.Where(option => option.Recursive).Concat(_command.Options);
        return new(
            HelpPage.IsProgram(_command) ? UsageWords.UnknownOption(name) : UsageWords.UnknownOption(name, _command.Name),
            NearestName.Find(name, known.Select(option => option.Name)) is { } near
                ? UsageWords.DidYouMean(CallWith(word, near + word[name.Length..]))
                : UsageWords.Help(HelpPage.NameOf(_command)));
    }

    private UsageMistake Describe(ParseError error) => error.SymbolResult switch
    {
        OptionResult option => Describe(option, error),
        ArgumentResult { Tokens.Count: 0, Argument: IDocumented argument } => Missing(argument),
        CommandResult when _command.Arguments.OfType<IDocumented>().FirstOrDefault() is { } argument => Missing(argument),
        _ => new(Words.Same(error.Message), Help),
    };

    private UsageMistake Describe(OptionResult option, ParseError error)
    {
        string name = option.IdentifierToken?.Value ?? option.Option.Name;
        return option.Tokens.Count == 0 && option.Option is IDocumented { Placeholder: { } value }
            ? new(UsageWords.MissingValue(name), UsageWords.Write(name, value))
            : option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues ? new(UsageWords.TooManyValues(name), UsageWords.KeepOne(name))
            : new(Words.Same(error.Message), Help);
    }

    private UsageMistake Missing(IDocumented argument) => new(
        UsageWords.MissingArgument(argument.Placeholder!),
        _command is DocumentedCommand { Example: { } example } ? UsageWords.ForExample(example) : Help);

    private Words Help => UsageWords.Help(HelpPage.NameOf(_command));

    // The call as it was, but with another word for one of its words, or without it.
    private string CallWith(string word, string? other)
    {
        List<string> words = [HelpPage.ProgramName, .. arguments];
        int at = words.LastIndexOf(word);
        if (at > 0 && other is not null)
        {
            words[at] = other;
        }
        else if (at > 0)
        {
            words.RemoveAt(at);
        }

        return string.Join(' ', words.Select(Quote));
    }

    private static string Quote(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
