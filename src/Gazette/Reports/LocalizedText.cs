using System.Collections.Immutable;

namespace Gazette.Reports;

/// <summary>What a template says of itself to people: a text for each of some languages, by the code of the language, and one for all others.</summary>
public sealed record LocalizedText(string Any, ImmutableSortedDictionary<string, string> ByCode)
{
    public static LocalizedText Empty { get; } = Of("");

    public static LocalizedText Of(string text) => new(text, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    public string In(Language language) => ByCode.GetValueOrDefault(language.Code, Any);
}
