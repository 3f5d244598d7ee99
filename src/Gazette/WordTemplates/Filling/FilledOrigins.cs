using Gazette.Packages.Markup;
using Gazette.Readers.Word;
using Gazette.Sources;

namespace Gazette.WordTemplates.Filling;

/// <summary>Where the bytes of a filled part came from: the template's text, or a value of the report.</summary>
internal sealed class FilledOrigins(FilledPart part, MarkupTree tree, SourceFile template) : ITextOrigins
{
    // Text is asked for in the order of the part.
    private int _near;

    public void Add(int start, int end, List<TextRun> runs)
    {
        int at = start;
        int index = Find(start);
        while (at < end)
        {
            FilledStretch stretch = part.Stretches[index];
            int stop = index + 1 < part.Stretches.Count ? Math.Min(part.Stretches[index + 1].Start, end) : end;
            if (stretch.Value.Text is not null)
            {
                runs.Add(stretch.Value);
            }
            else if (stop > at)
            {
                string words = ParagraphText.Clean(tree.Decode(at, stop));
                runs.Add(new TextRun(words, TextPlaceOf(stretch, at, words.Length)));
            }

            at = stop;
            index++;
        }

        _near = Math.Max(index - 1, 0);
    }

    public SourceSpan PlaceOf(int at)
    {
        int index = Find(at);
        for (; index >= 0; index--)
        {
            FilledStretch stretch = part.Stretches[index];
            if (stretch.Piece is { } piece && piece.PartByteOf(Math.Min(at - stretch.Start, piece.Bytes.Length - 1)) is { } source
                && part.Part!.Positions.ParagraphAt(source) is { } paragraph)
            {
                return template.Span(paragraph.Offset, paragraph.Offset + paragraph.Text.Length);
            }

            at = stretch.Start - 1;
        }

        return template.Span(0, 0);
    }

    private SourceSpan TextPlaceOf(FilledStretch stretch, int at, int length) =>
        stretch.Piece?.PartByteOf(at - stretch.Start) is { } source && part.Part!.Positions.OffsetOf(source) is { } offset
            ? template.Span(offset, Math.Min(offset + length, template.Text.Length))
            : PlaceOf(at);

    private int Find(int at)
    {
        IReadOnlyList<FilledStretch> stretches = part.Stretches;
        int low = 0;
        int high = stretches.Count - 1;
        if (_near <= high && stretches[_near].Start <= at)
        {
            low = _near;
            int ahead = Math.Min(_near + 8, high);
            while (low < ahead && stretches[low + 1].Start <= at)
            {
                low++;
            }

            if (low < ahead || low == high)
            {
                return _near = low;
            }
        }

        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = stretches[middle].Start <= at ? (middle, high) : (low, middle - 1);
        }

        return _near = low;
    }
}
