using System.Text;
using Gazette.Templates.Programs;

namespace Gazette.WordTemplates.Reading;

/// <summary>Reads the code of a field of a mail merge: its name and its switches (ECMA-376-1, 17.16.5.35).</summary>
internal static class MergeFieldReader
{
    public static MergeField? Read(string code)
    {
        List<string> words = Split(code);
        if (words.Count < 2 || words[1].StartsWith('\\'))
        {
            return null;
        }

        string letters = "";
        string? picture = null;
        string before = "";
        string after = "";
        List<string> others = [];
        // Some programs leave out the quotation marks around a name of several words.
        int first = words.FindIndex(2, word => word.StartsWith('\\'));
        first = first < 0 ? words.Count : first;
        string name = string.Join(' ', words.Take(first).Skip(1));
        for (int i = first; i < words.Count; i++)
        {
            string argument = i + 1 < words.Count && !words[i + 1].StartsWith('\\') ? words[i + 1] : "";
            switch (words[i].ToLowerInvariant())
            {
                case "\\*" when argument.ToLowerInvariant() is "mergeformat" or "charformat" or "mergeformatinet":
                    i++;
                    break;
                case "\\*" when argument.ToLowerInvariant() is "upper" or "lower" or "caps" or "firstcap":
                    letters = argument.ToLowerInvariant();
                    i++;
                    break;
                case "\\#" when argument.Length > 0:
                    picture = argument;
                    i++;
                    break;
                case "\\b":
                    before = argument;
                    i++;
                    break;
                case "\\f":
                    after = argument;
                    i++;
                    break;
                default:
                    others.Add(words[i]);
                    break;
            }
        }

        return new MergeField(name, letters, picture, before, after) { Others = string.Join(' ', others) };
    }

    private static List<string> Split(string code)
    {
        List<string> words = [];
        StringBuilder word = new();
        bool isQuoted = false;
        bool hasWord = false;
        foreach (char character in code)
        {
            if (character is '"' or '“' or '”')
            {
                isQuoted = !isQuoted;
                hasWord = true;
            }
            else if (char.IsWhiteSpace(character) && !isQuoted)
            {
                Add();
            }
            else
            {
                word.Append(character);
                hasWord = true;
            }
        }

        Add();
        return words;

        void Add()
        {
            if (hasWord)
            {
                words.Add(word.ToString());
                word.Clear();
                hasWord = false;
            }
        }
    }
}
