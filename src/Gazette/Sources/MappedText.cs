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
        SourceSpan first = LocateOne(start, 1);
        SourceSpan last = end > start ? LocateOne(end - 1, 1) : first;
        return ReferenceEquals(first.File, last.File) && last.End >= first.Start
            ? first with { End = Math.Max(first.End, last.End) }
            : first;
    }

    private SourceSpan LocateOne(int offset, int length)
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

        MappedSegment segment = Segments[low];
        if (!segment.Verbatim)
        {
            return segment.Span;
        }

        int at = Math.Min(segment.Span.Start + offset - segment.Start, segment.Span.End);
        return segment.Span with { Start = at, End = Math.Min(at + length, segment.Span.End) };
    }
}
