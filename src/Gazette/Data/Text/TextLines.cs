namespace Gazette.Data.Text;

/// <summary>Offsets of lines around an offset.</summary>
internal static class TextLines
{
    public static int Start(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>The position of the line's end, or of the text's.</summary>
    public static int End(string text, int at)
    {
        int end = at < text.Length ? text.IndexOf('\n', at) : -1;
        return end < 0 ? text.Length : end;
    }

    public static int Next(string text, int at) => Math.Min(End(text, at) + 1, text.Length);

    /// <summary>The start of the previous line that is not blank; -1 for the first.</summary>
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

    /// <summary>Whether there are only blanks before this position on its line.</summary>
    public static bool IsFirst(string text, int at) => text.AsSpan(Start(text, at)..at).Trim(' ').IsEmpty;
}
