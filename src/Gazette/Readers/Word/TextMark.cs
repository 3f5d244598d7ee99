using Gazette.Documents;

namespace Gazette.Readers.Word;

/// <summary>
/// What stands between the characters of a text, the mark of a footnote or an endnote or a picture; or an equation, whose words are characters of it.
/// </summary>
/// <param name="Offset">How many characters of the text are in front of it.</param>
internal readonly record struct TextMark(int Offset, NoteId? Note = null, Image? Picture = null, ReadFormula? Formula = null)
{
    /// <summary>How many characters of the text it stands for.</summary>
    public int Length => Formula?.Words.Length ?? 0;
}

/// <summary>A note: <c>footnotes</c> or <c>endnotes</c>, and its id among them.</summary>
internal readonly record struct NoteId(string Kind, string Id);
