using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Documents;

namespace Gazette.Writers.Layout;

/// <summary>
/// The width of text, in half characters: a Chinese character counts two, a digit or a Latin letter one. Exact for the Chinese fonts of official
/// documents, in which a digit is half a character wide; a good estimate for other fonts.
/// </summary>
internal static class TextWidth
{
    /// <summary>Used for a picture in a cell, whose own width may be anything.</summary>
    private const int ImageWidth = 16;

    public static int Of(ImmutableArray<Inline> inlines)
    {
        int width = 0;
        int widest = 0;
        foreach (Inline inline in inlines)
        {
            if (inline is LineBreak)
            {
                widest = Math.Max(widest, width);
                width = 0;
            }
            else
            {
                width += inline switch
                {
                    Text text => Of(text.Value),
                    Code code => Of(code.Value),
                    Formula formula => formula.Source.Length,
                    SequenceNumber number => number.Words.Length,
                    CrossReference reference => Of(reference.Label),
                    Footnote => 1,
                    Image => ImageWidth,
                    Strong or Emphasis or Marked or Styled or Link or Anchor => Of(inline.Children),
                    _ => throw new UnreachableException(inline.GetType().Name),
                };
            }
        }

        return Math.Max(widest, width);
    }

    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (char character in text)
        {
            width += Of(character);
        }

        return width;
    }

    /// <summary>The longest stretch without a possible line break: a Latin word; Chinese text can break after every character.</summary>
    public static int OfLongestWord(ReadOnlySpan<char> text)
    {
        int longest = 0;
        int word = 0;
        foreach (char character in text)
        {
            int width = Of(character);
            word = width == 2 || character is ' ' or '\t' or '\n' ? 0 : word + 1;
            longest = Math.Max(longest, Math.Max(word, width));
        }

        return longest;
    }

    // Low surrogates count nothing: a pair is one character, and nearly all such characters in use are Chinese.
    private static int Of(char character) => character switch
    {
        < '\u2010' => character == '\u00B7' ? 2 : 1,
        >= '\uDC00' and <= '\uDFFF' => 0,
        >= '\uFF61' and <= '\uFF9F' => 1,
        _ => 2,
    };
}
