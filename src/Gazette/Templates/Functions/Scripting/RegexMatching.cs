using System.Text.RegularExpressions;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Scriban.Runtime;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>What regular expressions find in texts. What is found keeps its place.</summary>
internal static class RegexMatching
{
    // To find the groups of one long match, the engine needs more than a kilobyte for each character, and looks at no clock meanwhile.
    private const int LongestText = 20_000;

    public static ScriptArray First(FunctionCall call)
    {
        LocatedText text = call.Text(0);
        foreach (Match match in Matches(call, text.Text, 1, 2))
        {
            return Groups(match, text);
        }

        return [];
    }

    public static ScriptArray All(FunctionCall call)
    {
        LocatedText text = call.Text(0);
        ScriptArray found = [];
        foreach (Match match in Matches(call, text.Text, 1, 2))
        {
            call.Context.Charge(match.Groups.Count, call.Place);
            found.Add(Groups(match, text));
        }

        return found;
    }

    public static ScriptArray Split(FunctionCall call)
    {
        LocatedText text = call.Text(0);
        ScriptArray parts = [];
        int done = 0;
        foreach (Match match in Matches(call, text.Text, 1, 2))
        {
            call.Context.Charge(match.Groups.Count, call.Place);
            parts.Add(text.Slice(done, match.Index));
            foreach (Group group in match.Groups.Values.Skip(1).Where(group => group.Success))
            {
                parts.Add(text.Slice(group.Index, group.Index + group.Length));
            }

            done = match.Index + match.Length;
        }

        parts.Add(text.Slice(done, text.Length));
        return parts;
    }

    public static LocatedText Unescape(FunctionCall call)
    {
        try
        {
            string text = Regex.Unescape(call.Text(0).Text);
            TextCodes.CheckCharacters(text, call);
            return call.Computed(call.Text(0), text);
        }
        catch (ArgumentException)
        {
            throw call.Wrong(0, ArgumentWords.Pattern);
        }
    }

    /// <summary>The matches, one after the other, within the limits of the rendering.</summary>
    public static IEnumerable<Match> Matches(FunctionCall call, string text, int pattern, int options)
    {
        Regex regex = LinearPattern.Of(call, pattern, options);
        if (text.Length > LongestText)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(call.Place, RenderLimitWords.TextOf(LongestText)));
        }

        Match match = Look(() => regex.Match(text), call);
        while (match.Success)
        {
            yield return match;
            call.Context.Charge(1, call.Place);
            match = Look(match.NextMatch, call);
        }
    }

    private static Match Look(Func<Match> look, FunctionCall call)
    {
        try
        {
            return look();
        }
        catch (RegexMatchTimeoutException)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(call.Place, RenderLimitWords.Time));
        }
    }

    private static ScriptArray Groups(Match match, LocatedText text) =>
        [.. match.Groups.Values.Select(group => group.Success ? text.Slice(group.Index, group.Index + group.Length) : LocatedText.Empty)];
}
