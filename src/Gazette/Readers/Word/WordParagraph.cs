using System.Collections.Immutable;
using Gazette.Readers.Structure;
using Gazette.Sources;

namespace Gazette.Readers.Word;

/// <summary>
/// A paragraph of a Word file as it appears on the page. Its text includes the label of a Chinese heading that Word numbers automatically.
/// </summary>
/// <param name="Line">The line number that messages use.</param>
/// <param name="List">The list that it belongs to.</param>
internal sealed record WordParagraph(int Line, string Text, string Style, int? Outline, int List, bool IsBullet) : StructureLine(Line, Text, Style, Outline)
{
    /// <summary>Its text with the places that its characters came from; null in a file that nobody filled.</summary>
    public LocatedText? Located { get; init; }

    /// <summary>In a filled file, where the paragraph came from.</summary>
    public SourceSpan? Place { get; init; }

    /// <summary>The equations in its text; in a filled file also the marks of notes, and the pictures that the report has put there.</summary>
    public ImmutableArray<TextMark> Marks { get; init; } = [];

    /// <summary>For a line of the contents, the level of its heading, and 0 for the words above them; null for any other paragraph.</summary>
    public int? ContentsLevel { get; init; }

    /// <summary>Whether it is a line of a list of tables or figures, which has the captions of the document.</summary>
    public bool ListsCaption { get; init; }

    /// <summary>What a line of the contents says.</summary>
    public string ContentsWords { get; init; } = "";

    /// <summary>Whether it is on the cover, where words are in large letters and by themselves without being headings.</summary>
    public bool IsOfCover { get; init; }

    /// <summary>Its pictures, if they were asked for.</summary>
    public IReadOnlyList<IWordFigure> Pictures { get; init; } = [];

    /// <summary>In a filled file, its number in its list; 1 if it has no plain number.</summary>
    public int ListNumber { get; init; } = 1;

    /// <summary>Whether the document has nothing to say of it.</summary>
    public bool SaysNothing => IsEmpty && !Marks.Any(mark => mark.Picture is not null);

    /// <summary>Whether the page shows something here that is no text of the document: a picture, a line of the contents.</summary>
    public bool ShowsMore { get; init; }
}
