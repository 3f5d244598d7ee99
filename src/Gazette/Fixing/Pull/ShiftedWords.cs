namespace Gazette.Fixing.Pull;

/// <summary>Where words may have been put in, or taken out, between equal ones: in front of them or behind them. After a stop is best.</summary>
internal static class ShiftedWords
{
    private const int MostShifts = 12;
    private const string Stops = "。！？；.!?;，,、 ";

    /// <param name="text">The old line.</param>
    public static IEnumerable<WordsChanged> Of(WordsChanged edit, string text)
    {
        bool isNew = edit.Start == edit.End;
        if (!isNew && edit.Words.Length > 0)
        {
            return [edit];
        }

        string words = isNew ? edit.Words : text[edit.Start..edit.End];
        int back = 0;
        while (back < Math.Min(MostShifts, edit.Start) && text[edit.Start - back - 1] == words[^((back % words.Length) + 1)])
        {
            back++;
        }

        int forth = 0;
        while (forth < MostShifts && edit.End + forth < text.Length && text[edit.End + forth] == words[forth % words.Length])
        {
            forth++;
        }

        return Enumerable.Range(-back, back + forth + 1)
            .Select(by => isNew
                ? edit with { Start = edit.Start + by, End = edit.End + by, Words = Rotate(words, by) }
                : edit with { Start = edit.Start + by, End = edit.End + by })
            .OrderByDescending(shifted => shifted.Start == 0 || Stops.Contains(text[shifted.Start - 1], StringComparison.Ordinal))
            .ThenBy(shifted => Math.Abs(shifted.Start - edit.Start));
    }

    private static string Rotate(string words, int by)
    {
        int at = ((by % words.Length) + words.Length) % words.Length;
        return words[at..] + words[..at];
    }
}
