using System.Collections.Immutable;

namespace Gazette.Sources;

/// <summary>
/// Rendered Markdown that remembers where it came from. <see cref="Segments"/> cover <see cref="Text"/> in order;
/// a segment whose text was copied from a file maps offset for offset.
/// </summary>
public sealed record MappedText(string Text, ImmutableArray<MappedSegment> Segments, ImmutableArray<Slot> Slots)
{
    /// <summary>A text that was read from one file as it is, with no slots.</summary>
    public static MappedText FromFile(SourceFile file) =>
        new(file.Text, [new MappedSegment(0, file.Span(0, file.Text.Length), true)], []);

    /// <summary>Where the stretch <c>[start, end)</c> of <see cref="Text"/> came from.</summary>
    public SourceSpan Locate(int start, int end)
    {
        int segment = Find(start);
        SourceSpan first = LocateOne(segment, start);
        if (end <= start + 1)
        {
            return first;
        }

        // Most stretches lie within one segment.
        bool goesOn = segment + 1 < Segments.Length && Segments[segment + 1].Start < end;
        SourceSpan last = LocateOne(goesOn ? Find(end - 1) : segment, end - 1);
        return ReferenceEquals(first.File, last.File) && last.End >= first.Start
            ? first with { End = Math.Max(first.End, last.End) }
            : first;
    }

    private int Find(int offset)
    {
        int low = 0;
        int high = Segments.Length - 1;
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
        MappedSegment segment = Segments[index];
        if (!segment.Verbatim)
        {
            return segment.Span;
        }

        int at = Math.Min(segment.Span.Start + offset - segment.Start, segment.Span.End);
        return segment.Span with { Start = at, End = Math.Min(at + 1, segment.Span.End) };
    }
}
