using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>Finds the place in a text of the report for a place in a printed line: also where a reference such as <c>{{ lectures }}</c> was printed.</summary>
internal static class PhrasePlace
{
    private const string Opening = "{{";
    private const string Closing = "}}";

    /// <summary>The offset in the text of what begins at an offset in the line; null if the text does not reach so far.</summary>
    public static int? StartOf(ImmutableArray<LineSegment> line, int offset, Phrase phrase)
    {
        int inside = IndexOf(line, segment => ReferenceEquals(segment.Phrase, phrase) && segment.Start <= offset && offset < segment.End);
        if (inside >= 0)
        {
            return PositionIn(line[inside], offset);
        }

        if (line.LastOrDefault(segment => ReferenceEquals(segment.Phrase, phrase) && segment.End == offset) is { Run.Origin: not null } before)
        {
            return before.Run.End;
        }

        // In front of values: the references before the next words.
        int first = IndexOf(line, segment => segment.Start == offset);
        int next = first;
        while (next >= 0 && next < line.Length && line[next].Value is not null)
        {
            next++;
        }

        return first < 0 || next == first ? null
            : next < line.Length && ReferenceEquals(line[next].Phrase, phrase) ? Back(phrase.Text, line[next].Run.Start, next - first)
            : null;
    }

    /// <summary>The offset in the text of what ends at an offset in the line.</summary>
    public static int? EndOf(ImmutableArray<LineSegment> line, int offset, Phrase phrase)
    {
        int inside = IndexOf(line, segment => ReferenceEquals(segment.Phrase, phrase) && segment.Start < offset && offset <= segment.End);
        if (inside >= 0)
        {
            return PositionIn(line[inside], offset);
        }

        if (line.FirstOrDefault(segment => ReferenceEquals(segment.Phrase, phrase) && segment.Start == offset) is { Run.Origin: not null } after)
        {
            return after.Run.Start;
        }

        int last = IndexOf(line, segment => segment.End == offset);
        int previous = last;
        while (previous >= 0 && line[previous].Value is not null)
        {
            previous--;
        }

        return last < 0 || previous == last ? null
            : previous >= 0 && ReferenceEquals(line[previous].Phrase, phrase) ? Forth(phrase.Text, line[previous].Run.End, last - previous)
            : null;
    }

    private static int? PositionIn(LineSegment segment, int offset) =>
        segment.IsCopied ? segment.Run.Start + offset - segment.Start
        : offset == segment.Start ? segment.Run.Start
        : offset == segment.End ? segment.Run.End
        : null;

    private static int? Back(string text, int from, int references)
    {
        int at = from;
        for (int i = 0; i < references; i++)
        {
            at = at > 0 ? text.LastIndexOf(Opening, at - 1, StringComparison.Ordinal) : -1;
            if (at < 0)
            {
                return null;
            }
        }

        return at;
    }

    private static int? Forth(string text, int from, int references)
    {
        int at = from;
        for (int i = 0; i < references; i++)
        {
            int found = at > text.Length ? -1 : text.IndexOf(Closing, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return null;
            }

            at = found + Closing.Length;
        }

        return at;
    }

    private static int IndexOf(ImmutableArray<LineSegment> line, Func<LineSegment, bool> isIt)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (isIt(line[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
