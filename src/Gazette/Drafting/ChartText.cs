using System.Collections.Immutable;

namespace Gazette.Drafting;

/// <summary>A chart as a text of a report draws it: a table in a container.</summary>
internal static class ChartText
{
    private const string Class = "class";

    /// <param name="attributes">Those of the container.</param>
    /// <param name="table">Its numbers in Markdown.</param>
    public static string Of(ImmutableSortedDictionary<string, string> attributes, string table)
    {
        IEnumerable<string> words = attributes.OrderBy(attribute => attribute.Key == Class).Select(
            attribute => attribute.Key == Class ? "." + attribute.Value : $"{attribute.Key}={Quote(attribute.Value)}");
        return $"::: chart {{{string.Join(' ', words)}}}\n{table}\n:::";
    }

    private static string Quote(string value) =>
        value.All(char.IsLetterOrDigit) ? value : $"\"{value}\"";
}
