namespace Gazette.Sources;

/// <summary>
/// How a file writes a text: plainly, in quotes with escapes, or folded over lines. The loader that read the text knows this, and the place of each
/// character follows from it.
/// </summary>
internal abstract class Notation
{
    /// <summary>Plain text, character for character.</summary>
    public static Notation Letters { get; } = new LettersNotation();

    /// <summary>Reads the text again in order to find the place of each character.</summary>
    public CharacterMap Map(SourceSpan span, string text)
    {
        CharacterMap map = new(span, text);
        Read(span.File.Text.AsSpan(span.Start, span.Length), text, map);
        return map;
    }

    /// <summary>Adds the characters that the source encodes, in order; any beyond the end of the text are ignored.</summary>
    /// <param name="source">The characters in the file; offsets are counted from its start.</param>
    /// <param name="text">The text that the loader read there.</param>
    /// <param name="map">Receives the characters.</param>
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
