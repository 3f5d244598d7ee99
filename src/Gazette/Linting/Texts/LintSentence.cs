using System.Runtime.CompilerServices;

namespace Gazette.Linting.Texts;

/// <summary>A sentence with its position, for comparison with others by its words alone.</summary>
internal readonly record struct LintSentence(LintText Text, TextStretch Stretch)
{
    public ReadOnlySpan<char> Span => Text.Text.AsSpan(Stretch.Start, Stretch.Length);

    /// <summary>Without marks and blanks, and with all digits replaced by the same one.</summary>
    public string Words => string.Create(Length, this, static (words, sentence) =>
    {
        int length = 0;
        foreach (char c in sentence.Span)
        {
            char word = Reduce(c);
            if (word != '\0')
            {
                words[length++] = word;
            }
        }
    });

    public string Digits => string.Concat(Text.Text[Stretch.Start..Stretch.End].Where(Glyph.IsDigit));

    private int Length
    {
        get
        {
            int length = 0;
            foreach (char c in Span)
            {
                length += Reduce(c) == '\0' ? 0 : 1;
            }

            return length;
        }
    }

    /// <summary>The character to compare by; <c>\0</c> for one to ignore.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Reduce(char c) => c is >= '\u4E00' and <= '\u9FFF' ? c : ReduceOther(c);

    private static char ReduceOther(char c) => !char.IsLetterOrDigit(c) ? '\0'
        : Glyph.IsDigit(c) ? '0'
        : char.ToLowerInvariant(c);
}
