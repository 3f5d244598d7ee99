namespace Gazette.Fixing.Pull;

/// <summary>A stretch of a line that somebody replaced by other words; one of the two may be empty.</summary>
/// <param name="Start">In the old line.</param>
/// <param name="NewStart">In the new line.</param>
internal readonly record struct WordChange(int Start, int End, int NewStart, int NewEnd)
{
    // Scripts that separate words by blanks come before it.
    private const char FirstIdeograph = '\u2E80';

    public static List<WordChange> Between(PageLine before, PageLine after)
    {
        (List<string> words, List<int> starts) = Split(before.Plain);
        (List<string> newWords, List<int> newStarts) = Split(after.Plain);
        return [.. SequenceChange.Between(words, newWords).Select(
            change => new WordChange(starts[change.Start], starts[change.End], newStarts[change.NewStart], newStarts[change.NewEnd]))];
    }

    // Numbers and words of letters are compared whole; of Chinese, each character.
    private static (List<string> Words, List<int> Starts) Split(string text)
    {
        List<string> words = [];
        List<int> starts = [];
        for (int at = 0; at < text.Length;)
        {
            int end = at + 1;
            while (end < text.Length && GoesOn(text, at, end))
            {
                end++;
            }

            words.Add(text[at..end]);
            starts.Add(at);
            at = end;
        }

        starts.Add(text.Length);
        return (words, starts);
    }

    private static bool GoesOn(string text, int start, int at) =>
        char.IsAsciiDigit(text[start])
            ? char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            : char.IsHighSurrogate(text[start]) ? at == start + 1
            : char.IsLetter(text[start]) && text[start] < FirstIdeograph && char.IsLetter(text[at]) && text[at] < FirstIdeograph;
}
