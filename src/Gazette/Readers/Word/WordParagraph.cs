using Gazette.Readers.Structure;

namespace Gazette.Readers.Word;

/// <summary>A paragraph of a Word file as a reader of the page sees it. Its text has the label of a Chinese heading that Word counts.</summary>
/// <param name="Line">Messages name it as the line.</param>
/// <param name="List">The list that it is in.</param>
internal sealed record WordParagraph(int Line, string Text, string Style, int? Outline, int List, bool IsBullet) : StructureLine(Line, Text, Style, Outline);
