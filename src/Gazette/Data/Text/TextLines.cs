namespace Gazette.Data.Text;

/// <summary>Offsets of lines around an offset.</summary>
internal static class TextLines
{
    public static int Start(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Where the line's end stands, or the text's.</summary>
    public static int End(string text, int at)
    {
        int end = at < text.Length ? text.IndexOf('\n', at) : -1;
        return end < 0 ? text.Length : end;
    }

    public static int Next(string text, int at) => Math.Min(End(text, at) + 1, text.Length);

    /// <summary>The start of the line before, blank lines passed over; -1 for the first.</summary>
    public static int Previous(string text, int line)
    {
        while (line > 0)
        {
            int start = Start(text, line - 1);
            if (!text.AsSpan(start, line - 1 - start).Trim().IsEmpty)
            {
                return start;
            }

            line = start;
        }

        return -1;
    }

    /// <summary>Whether only blanks stand before this place.</summary>
    public static bool IsFirst(string text, int at) => text.AsSpan(Start(text, at)..at).Trim(' ').IsEmpty;
}
