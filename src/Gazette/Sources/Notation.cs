namespace Gazette.Sources;

/// <summary>
/// How a file writes a text down: as it is, in quotes with escapes, folded over lines. The loader that read the text knows, and
/// from this the place of each character follows.
/// </summary>
internal abstract class Notation
{
    /// <summary>As it is, letter for letter.</summary>
    public static Notation Letters { get; } = new LettersNotation();

    /// <summary>Reads the text once more, this time for its places.</summary>
    public CharacterMap Map(SourceSpan span, string text)
    {
        CharacterMap map = new(span, text);
        Read(span.File.Text.AsSpan(span.Start, span.Length), text, map);
        return map;
    }

    /// <summary>Adds the characters that the source stands for, in order. What follows those of the text is of no interest.</summary>
    /// <param name="source">What stands in the file; offsets are counted from its start.</param>
    /// <param name="text">What the loader read there.</param>
    /// <param name="map">Takes the characters.</param>
    protected abstract void Read(ReadOnlySpan<char> source, string text, CharacterMap map);

    private sealed class LettersNotation : Notation
    {
        protected override void Read(ReadOnlySpan<char> source, string text, CharacterMap map)
        {
            for (int i = 0; i < source.Length; i++)
            {
                map.Add(source[i], i);
            }
        }
    }
}
