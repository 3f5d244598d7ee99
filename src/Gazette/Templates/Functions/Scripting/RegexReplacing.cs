using System.Text.RegularExpressions;
using Gazette.Sources;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Replaces what a regular expression finds: <c>$1</c>, <c>${name}</c> and <c>$&amp;</c> stand for what was found, <c>$$</c> for the sign.</summary>
internal static class RegexReplacing
{
    public static LocatedText Replace(FunctionCall call)
    {
        LocatedText text = call.Text(0);
        LocatedText replacement = call.Text(2);
        LocatedTextBuilder built = new(call.Context, call.Place);
        int done = 0;
        bool isChanged = false;
        foreach (Match match in RegexMatching.Matches(call, text.Text, 1, 3))
        {
            built.Add(text, done, match.Index);
            Expand(replacement, match, text, built);
            done = match.Index + match.Length;
            isChanged = true;
        }

        built.Add(text, done, text.Length);
        return isChanged ? built.ToText() : text;
    }

    private static void Expand(LocatedText replacement, Match match, LocatedText text, LocatedTextBuilder built)
    {
        string words = replacement.Text;
        int done = 0;
        for (int i = words.IndexOf('$', StringComparison.Ordinal); i >= 0 && i + 1 < words.Length; i = words.IndexOf('$', i))
        {
            int end = i + 1;
            Group? group = ReadGroup(words, match, ref end);
            bool isSign = words[i + 1] == '$';
            if (group is not null || isSign)
            {
                built.Add(replacement, done, isSign ? i + 1 : i);
                built.Add(text, group?.Index ?? 0, group is { Success: true } ? group.Index + group.Length : 0);
                done = isSign ? i + 2 : end;
            }

            i = Math.Max(done, i + 1);
        }

        built.Add(replacement, done, words.Length);
    }

    // The group that is named at a position; null if none is. On return, the position is behind its name.
    private static Group? ReadGroup(string words, Match match, ref int at)
    {
        if (words[at] == '&')
        {
            at++;
            return match;
        }

        bool isBraced = words[at] == '{';
        int start = isBraced ? at + 1 : at;
        int end = start;
        while (end < words.Length && (isBraced ? words[end] != '}' : char.IsAsciiDigit(words[end]) && end - start < 2))
        {
            end++;
        }

        if (end == start || (isBraced && end == words.Length))
        {
            return null;
        }

        // $12 is group 12, or else group 1 with a 2 behind it.
        for (int length = end - start; length > 0; length = isBraced ? 0 : length - 1)
        {
            if (match.Groups.TryGetValue(words.Substring(start, length), out Group? group))
            {
                at = isBraced ? end + 1 : start + length;
                return group;
            }
        }

        return null;
    }
}
