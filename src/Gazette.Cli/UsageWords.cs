using Gazette.Diagnostics;

namespace Gazette.Cli;

/// <summary>What is wrong with a call, and how to call instead.</summary>
internal static class UsageWords
{
    public static Words UnknownLanguage(string value) => Words.Of($"`--lang` must be `zh` or `en`, not `{value}`", $"“--lang”应为“zh”或“en”，不是“{value}”");

    public static Words UnknownCommand(string word) => Words.Of($"`{word}` is not a command", $"没有“{word}”这个命令");

    public static Words UnknownOption(string word, string command) =>
        Words.Of($"`{word}` is not an option of `{command}`", $"“{command}”没有“{word}”这个选项");

    public static Words UnknownOption(string word) => Words.Of($"`{word}` is not an option", $"没有“{word}”这个选项");

    public static Words OneArgumentTooMany(string word) => Words.Of($"unexpected argument `{word}`", $"“{word}”是多余的参数");

    public static Words MissingArgument(Words name) => Words.Of($"`{name}` is missing", $"缺少“{name}”");

    public static Words MissingValue(string option) => Words.Of($"`{option}` needs a value", $"“{option}”后面缺少内容");

    public static Words TooManyValues(string option) => Words.Of($"`{option}` is given more than once", $"“{option}”重复出现");

    public static Words DidYouMean(string call) => Words.Of($"did you mean:  {call}", $"是不是想写：  {call}");

    public static Words Write(string option, Words value) => Words.Of($"write it as:  {option} {value}", $"写作：  {option} {value}");

    public static Words KeepOne(string option) => Words.Of($"keep one `{option}`", $"只保留一个“{option}”");

    public static Words ForExample(Words call) => Words.Of($"for example:  {call}", $"例如  {call}");

    public static Words Help(string command) => Words.Of($"see  {command} --help", $"见  {command} --help");

    public static Words Commands(IReadOnlyCollection<string> known) => Words.Of($"the commands are {Words.Names(known)}", $"可用的命令有：{Words.Names(known)}");
}
