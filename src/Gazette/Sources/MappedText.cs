using System.Collections.Immutable;

namespace Gazette.Sources;

/// <summary>
/// Rendered Markdown that knows where it came from. <see cref="Segments"/> cover <see cref="Text"/> in order; a segment that was copied from a file
/// maps offset for offset. <see cref="Slots"/> are the texts that the <see cref="SlotMark"/>s in the text refer to.
/// </summary>
public sealed record MappedText(string Text, ImmutableArray<MappedSegment> Segments, ImmutableArray<LocatedText> Slots)
{
    private static readonly Comparer<MappedWords> ByStart = Comparer<MappedWords>.Create((left, right) => left.Start.CompareTo(right.Start));

    // Linear look-ahead before falling back to binary search.
    private const int Ahead = 8;

    /// <summary>Text of the report inside <see cref="Text"/>, in order; most documents have none.</summary>
    internal ImmutableArray<MappedWords> Words { get; init; } = [];

    /// <summary>A text that was read from one file unchanged, without slots.</summary>
    public static MappedText FromFile(SourceFile file) =>
        new(file.Text, [new MappedSegment(0, file.Span(0, file.Text.Length), true)], []);

    /// <summary>Where <c>[start, end)</c> of <see cref="Text"/> came from.</summary>
    public SourceSpan Locate(int start, int end)
    {
        int near = 0;
        return Locate(start, end, ref near);
    }

    /// <param name="near">The segment to look at first; on return, the segment that contains the start. For places that are asked for in order.</param>
    internal SourceSpan Locate(int start, int end, ref int near)
    {
        near = Find(start, near);
        SourceSpan first = LocateOne(near, start);
        if (end <= start + 1)
        {
            return first;
        }

        // Most spans lie within one segment.
        bool goesOn = near + 1 < Segments.Length && Segments[near + 1].Start < end;
        SourceSpan last = LocateOne(goesOn ? Find(end - 1, near) : near, end - 1);
        return ReferenceEquals(first.File, last.File) && last.End >= first.Start
            ? first with { End = Math.Max(first.End, last.End) }
            : first;
    }

    /// <summary>A run of words that <c>[start, end)</c> was parsed into, with the place they came from.</summary>
    internal TextRun RunOf(string words, int start, int end, ref int near)
    {
        int found = Words.BinarySearch(new MappedWords(start, default), ByStart);
        int before = found >= 0 ? found : ~found - 1;
        if (before >= 0 && end <= Words[before].End)
        {
            (int first, TextRun run) = Words[before];
            return new TextRun(words, run.Origin, run.Start + start - first, run.Start + end - first);
        }

        return new TextRun(words, Locate(start, end, ref near));
    }

    private int Find(int offset, int near)
    {
        int low = 0;
        int high = Segments.Length - 1;
        if (Segments[near].Start <= offset)
        {
            int ahead = Math.Min(near + Ahead, high);
            while (near < ahead && Segments[near + 1].Start <= offset)
            {
                near++;
            }

            if (near < ahead || near == high)
            {
                return near;
            }

            low = near;
        }
        else
        {
            high = near;
        }

        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Segments[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private SourceSpan LocateOne(int index, int offset)
    {
        ref readonly MappedSegment segment = ref Segments.ItemRef(index);
        if (!segment.Verbatim)
        {
            return segment.Span;
        }

        int at = Math.Min(segment.Span.Start + offset - segment.Start, segment.Span.End);
        return segment.Span with { Start = at, End = Math.Min(at + 1, segment.Span.End) };
    }
}
