using System.Diagnostics.CodeAnalysis;

namespace Gazette.Diagnostics;

/// <summary>
/// A text for the user: the same sentence, or part of one, in each language of the user interface. The library keeps texts as data, and the program
/// that prints them chooses the language. Words inserted into other words are in the same language.
/// </summary>
public sealed record Words
{
    private Words(string english, string chinese) => (English, Chinese) = (english, chinese);

    public string English { get; }

    public string Chinese { get; }

    public static Words Of([ConstantExpected] string english, [ConstantExpected] string chinese) => new(english, chinese);

    public static Words Of(EnglishText english, ChineseText chinese) => new(english.ToStringAndClear(), chinese.ToStringAndClear());

    /// <summary>A text that is the same in every language, such as something to paste: <c>lectures: 120</c>.</summary>
    public static Words Same(string text) => new(text, text);

    public static Words Join(IEnumerable<Words> parts, [ConstantExpected] string english, [ConstantExpected] string chinese)
    {
        Words[] all = [.. parts];
        return new(string.Join(english, all.Select(part => part.English)), string.Join(chinese, all.Select(part => part.Chinese)));
    }

    /// <summary>A list of names that the user knows, each in quotation marks.</summary>
    /// <param name="most">How many names are shown; if there are more, the text says so.</param>
    public static Words Names(IReadOnlyCollection<string> names, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(names);
        bool hasOthers = names.Count > most;
        return new(
            string.Join(", ", names.Take(most).Select(name => $"`{name}`")) + (hasOthers ? " and others" : ""),
            string.Join('、', names.Take(most).Select(name => $"“{name}”")) + (hasOthers ? "等" : ""));
    }

    /// <summary>The text in the language that the reader chose.</summary>
    public string In(SpokenLanguage language) => language switch
    {
        SpokenLanguage.English => English,
        SpokenLanguage.Chinese => Chinese,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
