using System.Text;
using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>
/// The Markdown as Markdig gets it: the rendered text, with joiners beside asterisks where Chinese punctuation needs them.
/// It finds the way back from Markdig's offsets to the files that the text came from.
/// </summary>
internal sealed class MarkdownSource
{
    private readonly MappedText _mapped;
    private readonly List<int> _joiners = [];

    public MarkdownSource(MappedText mapped)
    {
        _mapped = mapped;
        Text = InsertJoiners(mapped.Text);
    }

    public string Text { get; }

    /// <summary>The place of Markdig's span, which starts at 0 and includes its end; an empty span has its end before its start.</summary>
    public SourceSpan Locate(Markdig.Syntax.SourceSpan span) => Locate(span.Start, Math.Max(span.Start, span.End + 1));

    /// <summary>The place of the stretch <c>[start, end)</c> of <see cref="Text"/>.</summary>
    public SourceSpan Locate(int start, int end) => _mapped.Locate(Original(start), Original(end));

    /// <summary>The slot whose mark opens at an offset of a text, and the mark's length; none where no mark of a known slot stands.</summary>
    public Slot? SlotAt(string text, int offset, out int length)
    {
        int close = text.IndexOf(Slot.Close, offset);
        length = close - offset + 1;
        return close > offset && int.TryParse(text.AsSpan(offset + 1, close - offset - 1), out int index) && index >= 0 && index < _mapped.Slots.Length
            ? _mapped.Slots[index]
            : null;
    }

    /// <summary>A text of Markdig's as a reader will see it: slots filled in, joiners gone.</summary>
    public string Restore(string text)
    {
        if (text.AsSpan().IndexOfAny(Slot.Open, EmphasisFlanking.Joiner) < 0)
        {
            return text;
        }

        StringBuilder restored = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == Slot.Open && SlotAt(text, i, out int length) is { } slot)
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

    private string InsertJoiners(string text)
    {
        StringBuilder? joined = null;
        int copied = 0;
        for (int start = text.IndexOf('*', StringComparison.Ordinal); start >= 0;)
        {
            int end = start + 1;
            while (end < text.Length && text[end] == '*')
            {
                end++;
            }

            Rune before = EmphasisFlanking.Last(text.AsSpan(0, start));
            Rune after = EmphasisFlanking.First(text.AsSpan(end));
            int joiner = EmphasisFlanking.JoinsBefore(before, after) ? start : EmphasisFlanking.JoinsAfter(before, after) ? end : -1;
            if (joiner >= 0)
            {
                joined ??= new StringBuilder(text.Length + 16);
                joined.Append(text, copied, joiner - copied).Append(EmphasisFlanking.Joiner);
                _joiners.Add(joiner + _joiners.Count);
                copied = joiner;
            }

            start = end < text.Length ? text.IndexOf('*', end) : -1;
        }

        return joined is null ? text : joined.Append(text, copied, text.Length - copied).ToString();
    }

    private int Original(int offset)
    {
        int found = _joiners.BinarySearch(offset);
        return offset - (found >= 0 ? found : ~found);
    }
}
