using System.Collections.Immutable;

namespace Gazette.Reports;

/// <summary>A text of a template for people, in several languages by their code, and one text for all other languages.</summary>
public sealed record LocalizedText(string Any, ImmutableSortedDictionary<string, string> ByCode)
{
    public static LocalizedText Empty { get; } = Of("");

    public static LocalizedText Of(string text) => new(text, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    public string In(Language language) => ByCode.GetValueOrDefault(language.Code, Any);
}
