using Gazette.Sources;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Takes HTML tags out of texts: comments, scripts and styles with what they hold, and any other tag up to its end.</summary>
internal static class HtmlTags
{
    private static readonly (string Open, string Close)[] Whole = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")];

    public static LocatedText Strip(FunctionCall call)
    {
        LocatedText text = call.Text(0);
        string words = text.Text;
        LocatedTextBuilder built = new(call.Context, call.Place);
        int done = 0;
        int last = words.LastIndexOf('>');
        for (int open = words.IndexOf('<', StringComparison.Ordinal); open >= 0 && open < last; open = words.IndexOf('<', open))
        {
            // A text of nothing but beginnings is read again and again.
            call.Context.CheckBudget(call.Place);
            int end = EndOf(words, open);
            if (end > 0)
            {
                built.Add(text, done, open);
                done = end;
            }

            open = Math.Max(end, open + 1);
        }

        built.Add(text, done, words.Length);
        return done == 0 ? text : built.ToText();
    }

    // Where a tag ends; -1 if it does not.
    private static int EndOf(string words, int open)
    {
        foreach ((string start, string close) in Whole)
        {
            if (words.AsSpan(open).StartsWith(start, StringComparison.OrdinalIgnoreCase)
                && words.IndexOf(close, open, StringComparison.OrdinalIgnoreCase) is >= 0 and int found)
            {
                return found + close.Length;
            }
        }

        for (int i = open + 1; i < words.Length; i++)
        {
            if (words[i] == '>')
            {
                return i + 1;
            }

            if (words[i] == '=' && i + 1 < words.Length && words[i + 1] is '"' or '\'')
            {
                i = words.IndexOf(words[i + 1], i + 2);
                if (i < 0)
                {
                    return -1;
                }
            }
        }

        return -1;
    }
}
