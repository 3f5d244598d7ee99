namespace Gazette.Templates.Functions.Scripting;

/// <summary>
/// Looks for one text in another, by its characters. A long text that almost matches everywhere would take minutes, so it is looked for piece by piece,
/// with a look at the clock between.
/// </summary>
internal static class TextSearch
{
    private const int ShortText = 1024;
    private const int Piece = 4096;

    /// <summary>The first occurrence from a position on; -1 if there is none. An empty text is never found.</summary>
    public static int Find(FunctionCall call, string text, string sought, int from, StringComparison comparison = StringComparison.Ordinal)
    {
        if (sought.Length == 0 || sought.Length > text.Length - from)
        {
            return -1;
        }

        if (sought.Length <= ShortText)
        {
            return text.IndexOf(sought, from, comparison);
        }

        for (int start = from; start <= text.Length - sought.Length; start += Piece)
        {
            call.Context.CheckBudget(call.Place);
            int length = Math.Min(sought.Length + Piece - 1, text.Length - start);
            if (text.IndexOf(sought, start, length, comparison) is >= 0 and int found)
            {
                return found;
            }
        }

        return -1;
    }

    /// <summary>The last occurrence; -1 if there is none.</summary>
    public static int FindLast(FunctionCall call, string text, string sought)
    {
        if (sought.Length <= ShortText)
        {
            return sought.Length == 0 ? -1 : text.LastIndexOf(sought, StringComparison.Ordinal);
        }

        int last = -1;
        for (int found = Find(call, text, sought, 0); found >= 0; found = Find(call, text, sought, found + 1))
        {
            call.Context.Charge(1, call.Place);
            last = found;
        }

        return last;
    }

    public static int IndexOf(FunctionCall call)
    {
        string text = call.Text(0).Text;
        int start = call[2] is null ? 0 : call.Number(2, 0, text.Length);
        int count = call[3] is null ? text.Length - start : call.Number(3, 0, text.Length - start);
        StringComparison comparison = call.Word(4) switch
        {
            null or "Ordinal" or "InvariantCulture" or "CurrentCulture" => StringComparison.Ordinal,
            "OrdinalIgnoreCase" or "InvariantCultureIgnoreCase" or "CurrentCultureIgnoreCase" => StringComparison.OrdinalIgnoreCase,
            _ => throw call.Wrong(4, ArgumentWords.Comparison),
        };
        string sought = call.Text(1).Text;
        return sought.Length == 0 ? start : Find(call, text[..(start + count)], sought, start, comparison);
    }
}
