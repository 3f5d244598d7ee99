using System.Text;
using Gazette.Sources;

namespace Gazette.Templates.Programs;

/// <summary>
/// The text that Scriban parses for a Word file: its tags, and between them marks for the stretches that are copied. A place in it is a place in the
/// template's own text.
/// </summary>
internal sealed class ProgramText(SourceFile file)
{
    // Two letters make a mark: neither is a blank or means anything to Scriban.
    private const int FirstLetter = 0x3400;
    private const int Letters = 20_000;

    private readonly StringBuilder _text = new();
    private readonly List<Segment> _segments = [];
    private string? _code;

    public void AddMark(int number) => _text.Append((char)(FirstLetter + (number / Letters))).Append((char)(FirstLetter + (number % Letters)));

    public void AddTag(ProgramTag tag, string code)
    {
        SourceSpan place = tag.LabelSpan;
        _segments.Add(new Segment(_text.Length, place.Start, place.Length, tag.IsVerbatim && ReferenceEquals(code, tag.Code)));
        if (tag.Rest.Length > 0)
        {
            // What is asked of a metric stands in the code as it is in the file.
            int rest = code.LastIndexOf(tag.Rest, StringComparison.Ordinal);
            int start = tag.Span.Start + tag.Code.LastIndexOf(tag.Rest, StringComparison.Ordinal);
            _segments.Add(new Segment(_text.Length + rest, start, tag.Rest.Length, IsVerbatim: true));
        }

        _text.Append(code);
    }

    /// <summary>The number of the mark at an offset; marks are two characters long.</summary>
    public static int ReadMark(string text, int offset) => ((text[offset] - FirstLetter) * Letters) + text[offset + 1] - FirstLetter;

    public SourceSpan Locate(int start, int end)
    {
        int low = 0;
        int high = _segments.Count - 1;
        if (high < 0)
        {
            return file.Span(0, 0);
        }

        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _segments[middle].Start <= start ? (middle, high) : (low, middle - 1);
        }

        Segment segment = _segments[low];
        if (!segment.IsVerbatim)
        {
            return file.Span(segment.SourceStart, segment.SourceStart + segment.SourceLength);
        }

        int from = Math.Clamp(start - segment.Start, 0, segment.SourceLength);
        int to = Math.Clamp(end - segment.Start, from, segment.SourceLength);
        return file.Span(segment.SourceStart + from, segment.SourceStart + to);
    }

    /// <summary>The text as Scriban gets it; the same string every time, because what Scriban prints are slices of it.</summary>
    public string Code => _code ??= _text.ToString();

    private readonly record struct Segment(int Start, int SourceStart, int SourceLength, bool IsVerbatim);
}
