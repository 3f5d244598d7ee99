using Gazette.Packages.Markup;
using Gazette.Sources;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>
/// What a reader of filled documents meets in a piece, found once: its tags, and where its texts and paragraphs are in the template. Every copy of the
/// piece has the same.
/// </summary>
internal sealed class PieceMarkup
{
    private readonly CopyPiece _piece;
    private readonly MarkupTag[] _tags;

    // What is in front of the first tag and behind each, and in which paragraphs the tags are; two readers that ask at once find the same.
    private readonly LocatedText?[] _texts;
    private readonly StoryParagraph?[] _paragraphs;

    public PieceMarkup(CopyPiece piece)
    {
        _piece = piece;
        (_tags, Length) = new PieceTags(piece).Find();
        _texts = new LocatedText?[_tags.Length + 1];
        _paragraphs = new StoryParagraph?[_tags.Length];
    }

    /// <summary>Those of elements that readers pass over are left out.</summary>
    public ReadOnlySpan<MarkupTag> Tags => _tags;

    /// <summary>How many of the bytes have been looked at: a comment ends them, and so does a tag whose name goes on in the next piece.</summary>
    public int Length { get; }

    /// <summary>The text that begins at a byte and ends at the next tag; null if nobody has asked for it yet.</summary>
    public LocatedText? TextAt(int at) => TextNumber(at) is { } number ? _texts[number] : null;

    public void KeepText(int at, LocatedText text)
    {
        if (TextNumber(at) is { } number)
        {
            _texts[number] = text;
        }
    }

    /// <summary>The paragraph of the template that a byte belongs to; null in front of the first, and for what is not of the template.</summary>
    public StoryParagraph? ParagraphAt(int at)
    {
        int tag = LastBefore(at + 1);
        return tag < 0 || _tags[tag].Start != at ? Find(at) : _paragraphs[tag] ??= Find(at);
    }

    private StoryParagraph? Find(int at) => _piece.PartByteOf(at) is { } source ? _piece.Part.Positions.ParagraphAt(source) : null;

    private int? TextNumber(int at)
    {
        int tag = LastBefore(at);
        return (tag < 0 ? 0 : _tags[tag].End) == at ? tag + 1 : null;
    }

    // The last tag that begins in front of a byte; -1 if there is none.
    private int LastBefore(int at)
    {
        int low = -1;
        int high = _tags.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            (low, high) = _tags[middle].Start < at ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
