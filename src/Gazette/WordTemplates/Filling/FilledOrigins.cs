using Gazette.Documents;
using Gazette.Packages.Markup;
using Gazette.Readers.Word;
using Gazette.Sources;

namespace Gazette.WordTemplates.Filling;

/// <summary>Where the bytes of a filled part came from: the template's text, or a value of the report.</summary>
/// <param name="pictures">Those that the report has put into the part, by where their drawings begin.</param>
/// <param name="results">What stands in the place of its texts, by where these begin; null for nothing.</param>
internal sealed class FilledOrigins(
    FilledPart part, MarkupTree tree, SourceFile template, IReadOnlyDictionary<int, Image> pictures, IReadOnlyDictionary<int, string>? results) : ITextOrigins
{
    // Text is asked for in the order of the part.
    private int _near;

    public void Add(int start, int end, List<TextRun> runs)
    {
        if (results is not null && results.TryGetValue(start, out string? words))
        {
            runs.Add(new TextRun(words, PlaceOf(start)));
            return;
        }

        int at = start;
        int index = Find(start);
        ReadOnlySpan<FilledStretch> stretches = part.Stretches;
        while (at < end)
        {
            ref readonly FilledStretch stretch = ref stretches[index];
            int stop = index + 1 < stretches.Length ? Math.Min(stretches[index + 1].Start, end) : end;
            if (stretch.Value.Text is not null)
            {
                runs.Add(stretch.Value);
            }
            else if (stop > at)
            {
                runs.Add(TextOf(stretch, at, stop));
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
            ref readonly FilledStretch stretch = ref part.Stretches[index];
            if (stretch.Piece is { } piece && piece.Markup.ParagraphAt(Math.Min(at - stretch.Start, piece.Bytes.Length - 1)) is { } paragraph)
            {
                return template.Span(paragraph.Offset, paragraph.Offset + paragraph.Text.Length);
            }

            at = stretch.Start - 1;
        }

        return template.Span(0, 0);
    }

    public Image? PictureOf(int drawing) => pictures.GetValueOrDefault(drawing);

    // The text of a piece is the same in all of its copies.
    private TextRun TextOf(in FilledStretch stretch, int at, int end)
    {
        int offset = at - stretch.Start;
        if (stretch.Piece?.Markup.TextAt(offset) is { Runs: [var known] })
        {
            return known;
        }

        string words = ParagraphText.Clean(tree.Decode(at, end));
        if (stretch.Piece?.PartByteOf(offset) is not { } source || part.Part!.Positions.OffsetOf(source) is not { } place)
        {
            return new TextRun(words, PlaceOf(at));
        }

        TextRun run = new(words, template.Span(place, Math.Min(place + words.Length, template.Text.Length)));
        stretch.Piece.Markup.KeepText(offset, new LocatedText(run));
        return run;
    }

    private int Find(int at)
    {
        ReadOnlySpan<FilledStretch> stretches = part.Stretches;
        int low = 0;
        int high = stretches.Length - 1;
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
