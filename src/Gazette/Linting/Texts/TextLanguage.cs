namespace Gazette.Linting.Texts;

/// <summary>Distinguishes Chinese text from English by which there is more of; a Latin word counts as much as a Chinese character.</summary>
internal static class TextLanguage
{
    public static LintLanguages Of(string text)
    {
        // Most Chinese texts contain no Latin letters, and then a single Chinese character decides.
        ReadOnlySpan<char> characters = text;
        return characters.ContainsAnyInRange('A', 'z') || characters.ContainsAnyInRange('À', 'ɏ') ? Weigh(characters)
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

    private static LintLanguages Weigh(ReadOnlySpan<char> text)
    {
        int han = 0;
        int words = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            if (c > 'ɏ')
            {
                han += Glyph.IsHan(c) ? 1 : 0;
                inWord &= c == '’';
                continue;
            }

            bool letter = char.IsAsciiLetter(c) || c >= 'À';
            words += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && c is '\'' or '-' or >= '0' and <= '9');
        }

        return han == 0 && words == 0 ? LintLanguages.None
            : han >= words ? LintLanguages.Chinese
            : LintLanguages.English;
    }
}
