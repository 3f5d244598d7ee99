using Gazette.Linting.Prefilters;
using Gazette.Wording;

namespace Gazette.Linting.Texts;

/// <summary>Distinguishes Chinese text from English by which there is more of; a Latin word counts as much as a Chinese character.</summary>
internal static class TextLanguage
{
    public static LintLanguages Of(string text, TextFacts facts)
    {
        // Most Chinese texts contain no Latin letters, and then a single Chinese character decides.
        ReadOnlySpan<char> characters = text;
        return facts.HasAny(FactTable.OfRules.Letters) && (characters.ContainsAnyInRange('A', 'z') || characters.ContainsAnyInRange('À', 'ɏ'))
            ? Weigh(characters)
            : HasHan(characters) ? LintLanguages.Chinese
            : LintLanguages.None;
    }

    private static bool HasHan(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (Glyph.IsHan(c))
            {
                return true;
            }
        }

        return false;
    }

    private static LintLanguages Weigh(ReadOnlySpan<char> text) => WrittenScript.Count(text) switch
    {
        (0, 0) => LintLanguages.None,
        var (han, words) when han >= words => LintLanguages.Chinese,
        _ => LintLanguages.English,
    };
}
