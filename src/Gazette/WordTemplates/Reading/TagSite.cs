using Gazette.Packages.Markup;
using Gazette.Templates.Programs;

namespace Gazette.WordTemplates.Reading;

/// <summary>A tag in its paragraph.</summary>
/// <param name="number">Its number in the file, in the order of the text.</param>
/// <param name="first">The first of its units.</param>
/// <param name="last">The last of its units.</param>
internal sealed class TagSite(StoryParagraph paragraph, ProgramTag tag, int number, int first, int last)
{
    public StoryParagraph Paragraph => paragraph;

    public ProgramTag Tag => tag;

    public int Number => number;

    public int First => first;

    public int Last => last;

    public int StartByte => paragraph.Units[first].Start;

    public int EndByte => paragraph.Units[last].End;

    /// <summary>The element that the tag is, for a field that is written as one element.</summary>
    public MarkupElement? Element { get; init; }

    /// <summary>For a statement, what it repeats or drops.</summary>
    public TagLevel Level { get; set; }
}
