using Gazette.Sources;
using Gazette.Templates.Values;
using Scriban.Runtime;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Replaces and divides at each occurrence of a text. What stays keeps its place.</summary>
internal static class TextReplacing
{
    public static LocatedText All(FunctionCall call, LocatedText replacement)
    {
        LocatedText text = call.Text(0);
        (string words, string sought) = (text.Text, call.Text(1).Text);
        LocatedTextBuilder built = new(call.Context, call.Place);
        int done = 0;
        for (int found = TextSearch.Find(call, words, sought, 0); found >= 0; found = TextSearch.Find(call, words, sought, done))
        {
            built.Add(text, done, found);
            built.Add(replacement);
            done = found + sought.Length;
        }

        built.Add(text, done, words.Length);
        return done == 0 ? text : built.ToText();
    }

    public static LocatedText One(FunctionCall call, LocatedText replacement, bool fromEnd)
    {
        LocatedText text = call.Text(0);
        (string words, string sought) = (text.Text, call.Text(1).Text);
        int found = fromEnd ? TextSearch.FindLast(call, words, sought) : TextSearch.Find(call, words, sought, 0);
        if (found < 0)
        {
            return text;
        }

        LocatedTextBuilder built = new(call.Context, call.Place);
        built.Add(text, 0, found);
        built.Add(replacement);
        built.Add(text, found + sought.Length, words.Length);
        return built.ToText();
    }

    public static ScriptArray Split(FunctionCall call)
    {
        LocatedText text = call.Text(0);
        (string words, string sought) = (text.Text, call.Text(1).Text);
        ScriptArray parts = [];
        int done = 0;
        for (int found = TextSearch.Find(call, words, sought, 0); found >= 0; found = TextSearch.Find(call, words, sought, done))
        {
            Add(done, found);
            done = found + sought.Length;
        }

        Add(done, words.Length);
        return parts;

        void Add(int start, int end)
        {
            call.Context.Charge(1, call.Place);
            if (end > start)
            {
                parts.Add(text.Slice(start, end));
            }
        }
    }
}
