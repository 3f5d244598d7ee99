using Gazette.Sources;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Parts of texts, and texts of a certain width.</summary>
internal static class TextCuts
{
    private const string Ellipsis = "...";

    public static LocatedText Strip(LocatedText text, bool start, bool end)
    {
        string words = text.Text;
        int from = start ? words.Length - words.AsSpan().TrimStart().Length : 0;
        int to = end ? words.AsSpan().TrimEnd().Length : words.Length;
        return text.Slice(from, Math.Max(from, to));
    }

    public static LocatedText Pad(FunctionCall call, bool before)
    {
        LocatedText text = call.Text(0);
        int width = call.Count(1);
        call.Context.CheckLength(Math.Max(width, text.Length), call.Place);
        LocatedText blanks = LocatedText.OfTemplate(new string(' ', Math.Max(width - text.Length, 0)), call.Place);
        return before ? blanks.Add(text) : text.Add(blanks);
    }

    /// <summary>A part from a start, which counts from the end if it is below zero.</summary>
    public static LocatedText Slice(FunctionCall call, int length)
    {
        LocatedText text = call.Text(0);
        long start = call.Count(1);
        start = start < 0 ? start + text.Length : start;
        long end = Math.Min(start + length, text.Length);
        start = Math.Max(start, 0);
        return start < end ? text.Slice((int)start, (int)end) : LocatedText.Empty;
    }

    public static LocatedText Truncate(FunctionCall call)
    {
        LocatedText text = call.Text(0);
        int length = call.Number(1, from: 0, to: int.MaxValue);
        LocatedText end = call[2] is null ? LocatedText.OfTemplate(Ellipsis, call.Place) : call.Text(2);
        return text.Length <= length ? text : text.Slice(0, Math.Max(length - end.Length, 0)).Add(end);
    }

    public static LocatedText TruncateWords(FunctionCall call)
    {
        LocatedText text = call.Text(0);
        int count = call.Number(1, from: 0, to: int.MaxValue);
        LocatedText ellipsis = call[2] is null ? LocatedText.OfTemplate(Ellipsis, call.Place) : call.Text(2);
        string words = text.Text;
        int at = 0;
        for (int word = 0; word < count && at < words.Length; word++)
        {
            while (at < words.Length && char.IsWhiteSpace(words[at]))
            {
                at++;
            }

            while (at < words.Length && !char.IsWhiteSpace(words[at]))
            {
                at++;
            }
        }

        return words.AsSpan(at).IsWhiteSpace() ? text : text.Slice(0, at).Add(ellipsis);
    }
}
