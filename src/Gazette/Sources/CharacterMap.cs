namespace Gazette.Sources;

/// <summary>Maps each character of a text to its place in a file.</summary>
/// <param name="whole">The place of the text.</param>
/// <param name="text">Its characters.</param>
internal sealed class CharacterMap(SourceSpan whole, string text)
{
    private readonly int[] _starts = new int[text.Length];
    private readonly int[] _ends = new int[text.Length];
    private int _count;
    private bool _isBroken;

    /// <summary>Adds the next character, which may be written by several characters in the file.</summary>
    /// <param name="character">The decoded character. If it differs from the text's, the text was not read from here.</param>
    /// <param name="at">Offset in the text's place.</param>
    /// <param name="length">1, or more for an escape.</param>
    public void Add(char character, int at, int length = 1)
    {
        if (_count == text.Length)
        {
            return;
        }

        _isBroken |= text[_count] != character;
        _starts[_count] = whole.Start + at;
        _ends[_count] = whole.Start + at + length;
        _count++;
    }

    /// <summary>The place of <c>text[start..end)</c>; the whole place if the text is empty or was not read from there.</summary>
    public SourceSpan SpanOf(int start, int end)
    {
        if (_isBroken || _count == 0)
        {
            return whole;
        }

        // White space at the end of a text may be beyond the end of its place.
        int first = start < _count ? _starts[start] : whole.End;
        int last = end <= start ? first : end <= _count ? _ends[end - 1] : whole.End;
        return whole with { Start = first, End = Math.Max(first, last) };
    }
}
