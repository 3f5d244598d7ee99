using System.Text;
using Gazette.Sources;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Capital and small letters, by Unicode and not by any culture.</summary>
internal static class TextCases
{
    public static LocatedText Capitalize(LocatedText text)
    {
        if (text.IsEmpty)
        {
            return text;
        }

        LocatedText first = text.Slice(0, 1);
        return first.With(letter => letter.ToUpperInvariant()).Add(text.Slice(1, text.Length));
    }

    public static LocatedText CapitalizeWords(LocatedText text)
    {
        bool opensWord = true;
        return text.With(run => string.Create(run.Length, run, (letters, source) =>
        {
            for (int i = 0; i < letters.Length; i++)
            {
                letters[i] = opensWord ? char.ToUpperInvariant(source[i]) : source[i];
                opensWord = char.IsWhiteSpace(source[i]) || (opensWord && !char.IsLetter(source[i]));
            }
        }));
    }

    /// <summary>Letters and digits, small, with one hyphen for whatever is between them.</summary>
    public static string Handleize(string text)
    {
        StringBuilder handle = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                handle.Append(char.ToLowerInvariant(c));
            }
            else if (handle.Length == 0 || handle[^1] != '-')
            {
                handle.Append('-');
            }
        }

        return handle.ToString().TrimEnd('-');
    }
}
