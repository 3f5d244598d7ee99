using Gazette.Diagnostics;

namespace Gazette.Cli;

/// <summary>Which language the reader wants, as far as the command line, the environment or the system says so.</summary>
internal static class LanguageChoice
{
    public const string Option = "--lang";

    private static readonly string[] Variables = ["GAZETTE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];

    public static IReadOnlyList<string> Names { get; } = ["zh", "en"];

    /// <summary>Null if nothing says so. The first variable that is set decides; the system is asked only if none is.</summary>
    /// <param name="arguments">Not parsed yet: what is wrong with them is said in the language that they ask for.</param>
    public static SpokenLanguage? Find(IReadOnlyList<string> arguments, Func<string, string?> variable, Func<SpokenLanguage?> displayLanguage) =>
        FindOption(arguments) is { } chosen ? chosen
        : Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) is { } locale ? OfLocale(locale)
        : displayLanguage();

    /// <summary>The language of a tag such as <c>zh-Hans-CN</c>; English for one that Gazette does not speak.</summary>
    public static SpokenLanguage OfTag(string tag) =>
        tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? SpokenLanguage.Chinese : SpokenLanguage.English;

    // The locale of C programs (POSIX, 7.2) is nobody's language.
    private static SpokenLanguage? OfLocale(string locale) => locale.Split('.')[0] is "C" or "POSIX" ? null : OfTag(locale);

    private static SpokenLanguage? FindOption(IReadOnlyList<string> arguments)
    {
        string[] words = [.. arguments.TakeWhile(word => word != "--")];
        for (int i = 0; i < words.Length; i++)
        {
            string? value = words[i] == Option ? words.ElementAtOrDefault(i + 1)
                : words[i].StartsWith(Option + '=', StringComparison.Ordinal) || words[i].StartsWith(Option + ':', StringComparison.Ordinal)
                    ? words[i][(Option.Length + 1)..]
                : null;
            if (value is not null && Names.Contains(value, StringComparer.Ordinal))
            {
                return OfTag(value);
            }
        }

        return null;
    }
}
