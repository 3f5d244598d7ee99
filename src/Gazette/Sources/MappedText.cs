using System.Collections.Immutable;

namespace Gazette.Sources;

/// <summary>
/// Rendered Markdown that remembers where it came from. <see cref="Segments"/> cover <see cref="Text"/> in order;
/// a segment whose text was copied from a file maps offset for offset. <see cref="Slots"/> are the texts whose <see cref="SlotMark"/> stands in it.
/// </summary>
public sealed record MappedText(string Text, ImmutableArray<MappedSegment> Segments, ImmutableArray<LocatedText> Slots)
{
    private static readonly Comparer<MappedWords> ByStart = Comparer<MappedWords>.Create((left, right) => left.Start.CompareTo(right.Start));

    // How far to walk from a segment before halving what is left.
    private const int Ahead = 8;

    /// <summary>Words of the report in <see cref="Text"/>, in order; most documents have none.</summary>
    internal ImmutableArray<MappedWords> Words { get; init; } = [];

    /// <summary>A text that was read from one file as it is, with no slots.</summary>
    public static MappedText FromFile(SourceFile file) =>
        new(file.Text, [new MappedSegment(0, file.Span(0, file.Text.Length), true)], []);

    /// <summary>Where the stretch <c>[start, end)</c> of <see cref="Text"/> came from.</summary>
    public SourceSpan Locate(int start, int end)
    {
        int near = 0;
        return Locate(start, end, ref near);
    }

    /// <param name="near">The segment to look at first, and after that the one where the stretch starts; for places asked for in order.</param>
    internal SourceSpan Locate(int start, int end, ref int near)
    {
        near = Find(start, near);
        SourceSpan first = LocateOne(near, start);
        if (end <= start + 1)
        {
            return first;
        }

        // Most stretches lie within one segment.
        bool goesOn = near + 1 < Segments.Length && Segments[near + 1].Start < end;
        SourceSpan last = LocateOne(goesOn ? Find(end - 1, near) : near, end - 1);
        return ReferenceEquals(first.File, last.File) && last.End >= first.Start
            ? first with { End = Math.Max(first.End, last.End) }
            : first;
    }

    /// <summary>Words that the stretch <c>[start, end)</c> stands for, with where they came from.</summary>
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
