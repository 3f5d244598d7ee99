namespace Gazette.Readers.Word;

/// <summary>The mark of a footnote or an endnote in a text.</summary>
/// <param name="Offset">How many characters of the text are in front of it.</param>
internal readonly record struct NoteMark(int Offset, NoteId Note);

/// <summary>A note: <c>footnotes</c> or <c>endnotes</c>, and its id among them.</summary>
internal readonly record struct NoteId(string Kind, string Id);
