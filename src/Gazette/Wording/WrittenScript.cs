namespace Gazette.Wording;

/// <summary>Which script a text is mainly written in: a Latin word counts as much as a Chinese character.</summary>
internal static class WrittenScript
{
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or '〇' or >= '\u3400' and <= '\u4DBF' or >= '\uD840' and <= '\uDBFF';

    /// <summary>The numbers of Chinese characters and of Latin words.</summary>
    public static (int Han, int Words) Count(ReadOnlySpan<char> text)
    {
        int han = 0;
        int words = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            if (c > 'ɏ')
            {
                han += IsHan(c) ? 1 : 0;
                inWord &= c == '’';
                continue;
            }

            bool letter = char.IsAsciiLetter(c) || c >= 'À';
            words += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && c is '\'' or '-' or >= '0' and <= '9');
        }

        return (han, words);
    }
}
