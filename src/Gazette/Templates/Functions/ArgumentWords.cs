using Gazette.Diagnostics;

namespace Gazette.Templates.Functions;

/// <summary>How messages name what a function takes.</summary>
internal static class ArgumentWords
{
    public static Words Number => Words.Of("a number or a metric");

    public static Words Text => Words.Of("a text");

    public static Words Word => Words.Of("a word");

    public static Words List => Words.Of("a list");

    public static Words Metrics => Words.Of("a list of metrics");

    public static Words Table => Words.Of("a table");

    public static Words Picture => Words.Of("a picture");

    public static Words EnumerationForm => Words.Of("one of `none`, `一是`, `一要`, `1.`");

    public static Words WholeNumber(int from, int to) => Words.Of($"a whole number from {from} to {to}");
}
