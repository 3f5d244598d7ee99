using Gazette.Building;
using Gazette.Diagnostics;

namespace Gazette.Cli;

/// <summary>Messages for calls that cannot be run.</summary>
internal static class ProgramWords
{
    public static Words Refusal(Words message) => Words.Of($"gazette: {message}", $"gazette：{message}");

    public static Words UnknownLanguage(string value) => Words.Of($"`--lang` must be `zh` or `en`, not `{value}`", $"“--lang”应为“zh”或“en”，不是“{value}”");

    public static Words MakersHelp => Words.Of("please tell its makers what you called");

    public static Words WhichCommand => Words.Of("which command? build, check, new, templates, schema or rules");

    public static Words Interrupted => Words.Of("interrupted; nothing was written");

    public static Words Unreachable(Exception exception) => exception is OutputException known ? known.Words : Words.Same(exception.Message.TrimEnd('.'));

    public static Words Bug(Exception exception) => Words.Of($"this is a bug of gazette: {exception.GetType().Name}: {exception.Message}");

    public static Words UnknownCommand(string word, IEnumerable<string> known) => Words.Of($"`{word}` is not a command; {NearestName.Suggest(word, known)}");

    public static Words UnknownOption(string word, string command, IEnumerable<string> known) =>
        Words.Of($"`{word}` is not an option of `{command}`; {NearestName.Suggest(word, known)}");

    public static Words OneWordTooMany(string word) => Words.Of($"`{word}` is one word too many");

    public static Words Missing(string? argument) => Words.Of($"`{argument}` is missing");

    public static Words WithoutValue(string option) => Words.Of($"`{option}` needs a value");

    /// <summary>A message of the parser.</summary>
    public static Words Parser(string message) => Words.Same(message.TrimEnd('.').Replace('\'', '`'));

    public static Words HelpOf(string command) => Words.Of($"{command} --help");
}
