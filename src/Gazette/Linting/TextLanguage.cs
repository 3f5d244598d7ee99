namespace Gazette.Linting;

/// <summary>Tells Chinese text from English by what there is more of, a Latin word weighing as much as a Chinese character.</summary>
internal static class TextLanguage
{
    public static LintLanguages Of(string text)
    {
        int han = 0;
        int words = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            han += Glyph.IsHan(c) ? 1 : 0;
            bool letter = char.IsAsciiLetter(c) || c is >= 'À' and <= 'ɏ';
            words += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && c is '\'' or '’' or '-' or >= '0' and <= '9');
        }

        return han == 0 && words == 0 ? LintLanguages.None
            : han >= words ? LintLanguages.Chinese
            : LintLanguages.English;
    }
}
