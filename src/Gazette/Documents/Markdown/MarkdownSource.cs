using System.Text;
using Gazette.Sources;

namespace Gazette.Documents.Markdown;

/// <summary>
/// The Markdown of one document as Markdig got it, with the contents of its slots. Maps Markdig's offsets back to the files that the text came from.
/// </summary>
internal sealed class MarkdownSource(MappedText mapped, ParsedMarkdown parsed)
{
    // Places are requested nearly in the order of the text.
    private int _near;

    public string Text => parsed.Text;

    /// <summary>The place of Markdig's span, whose end is inclusive; an empty span has its end before its start.</summary>
    public SourceSpan Locate(Markdig.Syntax.SourceSpan span) => Locate(span.Start, Math.Max(span.Start, span.End + 1));

    /// <summary>The place of <c>[start, end)</c> in <see cref="Text"/>.</summary>
    public SourceSpan Locate(int start, int end) => mapped.Locate(Original(start), Original(end), ref _near);

    /// <summary>A run of words that this part of the text was parsed into, with the place they came from.</summary>
    public TextRun RunOf(string words, int start, int end) => mapped.RunOf(words, Original(start), Original(end), ref _near);

    /// <summary>The slot whose mark begins at an offset of a text, and the mark's length; null if no mark of a known slot begins there.</summary>
    public LocatedText? SlotAt(ReadOnlySpan<char> text, int offset, out int length)
    {
        int index = 0;
        int end = offset + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && index < mapped.Slots.Length)
        {
            index = (index * 10) + text[end] - '0';
            end++;
        }

        length = end + 1 - offset;
        return length > 2 && end < text.Length && text[end] == SlotMark.Close && index < mapped.Slots.Length ? mapped.Slots[index] : null;
    }

    /// <summary>A text of Markdig's as a reader will see it: with slots filled in and without joiners.</summary>
    public string Restore(string text)
    {
        if (text.AsSpan().IndexOfAny(SlotMark.Open, EmphasisFlanking.Joiner) < 0)
        {
            return text;
        }

        StringBuilder restored = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == SlotMark.Open && SlotAt(text, i, out int length) is { } slot)
            {
                restored.Append(slot.Text);
                i += length - 1;
            }
            else if (text[i] != EmphasisFlanking.Joiner)
            {
                restored.Append(text[i]);
            }
        }

        return restored.ToString();
    }

    private int Original(int offset)
    {
        if (parsed.Joiners.IsEmpty)
        {
            return offset;
        }

        int found = parsed.Joiners.AsSpan().BinarySearch(offset);
        return offset - (found >= 0 ? found : ~found);
    }
}
