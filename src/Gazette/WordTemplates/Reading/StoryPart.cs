using Gazette.Packages.Markup;

namespace Gazette.WordTemplates.Reading;

/// <summary>A part of the template that can hold tags: the body, a header, the notes, the properties.</summary>
internal sealed class StoryPart
{
    private readonly Lazy<PartPositions> _positions;
    private readonly Lazy<MarkupElement[]> _elements;

    public StoryPart(string name, MarkupTree tree)
    {
        (Name, Tree) = (name, tree);
        _positions = new Lazy<PartPositions>(() => new PartPositions(this));
        _elements = new Lazy<MarkupElement[]>(() => [Tree.Root, .. Tree.Root.Descendants()]);
    }

    public string Name { get; }

    public MarkupTree Tree { get; }

    public PartPositions Positions => _positions.Value;

    /// <summary>Every paragraph in the order of the part, those in tables and text boxes included.</summary>
    public List<StoryParagraph> Paragraphs { get; } = [];

    /// <summary>The tables of contents.</summary>
    public List<WordField> Contents { get; } = [];

    public List<PictureTag> Pictures { get; } = [];

    /// <summary>Whether it goes through the program: it has tags, or the filled document is read from it.</summary>
    public bool IsFilled { get; set; }

    public bool IsNotes { get; set; }

    /// <summary>The prefix of WordprocessingML, with its colon.</summary>
    public string Prefix => Tree.Root.Prefix.Length == 0 ? "" : Tree.Root.Prefix + ":";

    /// <summary>The element that begins at a byte; null if none does.</summary>
    public MarkupElement? ElementAt(int start)
    {
        MarkupElement[] elements = _elements.Value;
        int low = 0;
        int high = elements.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            (low, high) = elements[middle].Start <= start ? (middle, high) : (low, middle - 1);
        }

        return elements[low].Start == start ? elements[low] : null;
    }
}
