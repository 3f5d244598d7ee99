using Gazette.Readers.Structure;

namespace Gazette.Readers.Word;

/// <summary>
/// A paragraph of a Word file as it appears on the page. Its text includes the label of a Chinese heading that Word numbers automatically.
/// </summary>
/// <param name="Line">The line number that messages use.</param>
/// <param name="List">The list that it belongs to.</param>
internal sealed record WordParagraph(int Line, string Text, string Style, int? Outline, int List, bool IsBullet) : StructureLine(Line, Text, Style, Outline)
{
    /// <summary>Whether the page shows something here that is no text of the document: a picture, a line of the contents.</summary>
    public bool ShowsMore { get; init; }
}
