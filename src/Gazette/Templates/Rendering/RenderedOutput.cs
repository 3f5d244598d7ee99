using System.Collections.Immutable;
using System.Globalization;
using Gazette.Sources;
using Gazette.Templates.Values;

namespace Gazette.Templates.Rendering;

/// <summary>
/// Collects rendered Markdown with its source map. Scriban writes the template's own text as slices of the string that it parsed, so the slice itself
/// gives the place in the file; values come through <see cref="AddSlot"/>. Used once.
/// </summary>
/// <param name="buffers">Where its buffer comes from, and goes back to once the text is complete.</param>
internal sealed class RenderedOutput(ImmutableArray<SourceFile> files, int limit, Pool<RenderBuffer> buffers) : TemplateOutput
{
    private readonly RenderBuffer _buffer = buffers.Take();

    // Where the present value stands, and in a cell, whether a line of it has ended that another one may follow.
    private LinePlace _place;
    private bool _endsLine;

    public override void Write(string text, int offset, int count)
    {
        if (count == 0)
        {
            return;
        }

        _endsLine = false;
        SourceFile file = files[0];
        foreach (SourceFile candidate in files)
        {
            if (ReferenceEquals(candidate.Text, text))
            {
                file = candidate;
                break;
            }
        }

        bool verbatim = ReferenceEquals(file.Text, text);
        Append(text.AsSpan(offset, count), verbatim ? file.Span(offset, offset + count) : file.Span(0, 0), verbatim);
    }

    public override bool IsInItem => !string.IsNullOrEmpty(LinePlace.After(_buffer.Text).Lead);

    public override void ExpectMarkup(SourceSpan place)
    {
        _place = LinePlace.After(_buffer.Text);
        _endsLine = false;
    }

    public override void AddMarkup(string markup, SourceSpan place, LocatedText? source)
    {
        if (_place.IsCell)
        {
            AddToCell(markup, place, source);
            return;
        }

        for (int start = 0; start < markup.Length;)
        {
            int end = EndOfLine(markup, start, markup.Length);
            if (source is { Runs: [{ Origin: Phrase } run] })
            {
                _buffer.Words.Add(new MappedWords(_buffer.Text.Length, end - start == markup.Length ? run : run.Slice(start, end)));
            }

            AppendLine(markup.AsSpan(start, end - start), place, false);
            start = end;
        }
    }

    public override void AddSlot(LocatedText text, SourceSpan place)
    {
        BreakLine(place);
        Span<char> mark = stackalloc char[SlotMark.MaxLength];
        Append(mark[..SlotMark.Write(_buffer.Slots.Count, mark)], place, false);
        _buffer.Slots.Add(text);
    }

    // A text of the report may have several lines. Tables and charts, which our functions make, have no form that fits into one.
    private void AddToCell(string markup, SourceSpan place, LocatedText? source)
    {
        if (source is null && (_endsLine || markup.AsSpan().TrimEnd('\n').Contains('\n')))
        {
            throw new TemplateFault(RenderingDiagnostics.BlockInCell(place));
        }

        for (int start = 0; start < markup.Length;)
        {
            int end = markup.AsSpan(start + 1).IndexOfAny('\n', '|') is >= 0 and int at ? start + 1 + at : markup.Length;
            if (markup[start] == '\n')
            {
                _endsLine = true;
                start++;
                continue;
            }

            BreakLine(place);
            if (markup[start] == '|' && (start == 0 || markup[start - 1] != '\\'))
            {
                Append("\\", place, false);
            }

            if (source is { Runs: [{ Origin: Phrase } run] })
            {
                _buffer.Words.Add(new MappedWords(_buffer.Text.Length, run.Slice(start, end)));
            }

            Append(markup.AsSpan(start, end - start), place, false);
            start = end;
        }
    }

    private void BreakLine(SourceSpan place)
    {
        if (_endsLine)
        {
            Append("<br>", place, false);
            _endsLine = false;
        }
    }

    public override RenderedDocument Finish(string name) => new RenderedMarkdown(name, ToMappedText());

    public override IValueOutput ForCapture() => new RenderedOutput(files, limit, buffers);

    public override object ToValue() => new CapturedText(ToMappedText());

    public override void AddCaptured(MappedText captured)
    {
        _place = new LinePlace(LinePlace.After(_buffer.Text).Lead, IsCell: false);
        for (int i = 0; i < captured.Segments.Length; i++)
        {
            MappedSegment segment = captured.Segments[i];
            int end = i + 1 < captured.Segments.Length ? captured.Segments[i + 1].Start : captured.Text.Length;
            for (int at = segment.Start; at < end;)
            {
                int open = captured.Text.IndexOf(SlotMark.Open, at, end - at);
                int stop = open < 0 ? end : open;
                while (at < stop)
                {
                    int line = EndOfLine(captured.Text, at, stop);
                    AddWords(captured.Words, at, line);
                    int from = segment.Span.Start + at - segment.Start;
                    AppendLine(
                        captured.Text.AsSpan(at, line - at),
                        segment.Verbatim ? segment.Span with { Start = from, End = from + line - at } : segment.Span,
                        segment.Verbatim);
                    at = line;
                }

                if (open < 0)
                {
                    break;
                }

                int close = captured.Text.IndexOf(SlotMark.Close, open);
                AddSlot(captured.Slots[int.Parse(captured.Text.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture)], segment.Span);
                at = close + 1;
            }
        }
    }

    private void AddWords(ImmutableArray<MappedWords> words, int start, int end)
    {
        foreach (MappedWords word in words)
        {
            if (word.Start >= start && word.Start < end)
            {
                _buffer.Words.Add(word with { Start = _buffer.Text.Length + word.Start - start });
            }
        }
    }

    public MappedText ToMappedText()
    {
        if (_buffer.Segments.Count == 0)
        {
            _buffer.Segments.Add(new MappedSegment(0, files[0].Span(0, 0), false));
        }

        MappedText text = new(_buffer.Text.ToString(), _buffer.Segments.ToImmutable(), _buffer.Slots.ToImmutable()) { Words = [.. _buffer.Words] };
        _buffer.Clear();
        buffers.Return(_buffer);
        return text;
    }

    // Where nothing stands before the lines of a value, it need not be divided.
    private int EndOfLine(string text, int start, int end) =>
        !_place.IsFree && text.IndexOf('\n', start, end - start) is >= 0 and int at ? at + 1 : end;

    private void AppendLine(ReadOnlySpan<char> text, in SourceSpan place, bool verbatim)
    {
        Append(text, place, verbatim);
        if (text is [.., '\n'] && _place.Lead is { Length: > 0 } lead)
        {
            Append(lead, place, false);
        }
    }

    private void Append(ReadOnlySpan<char> text, in SourceSpan place, bool verbatim)
    {
        if (_buffer.Text.Length + text.Length > limit)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(place, RenderLimitWords.OutputOf(limit)));
        }

        // Consecutive pieces printed by one expression share one segment.
        if (verbatim || _buffer.Segments.Count == 0 || !IsOf(_buffer.Segments.ItemRef(_buffer.Segments.Count - 1), place))
        {
            _buffer.Segments.Add(new MappedSegment(_buffer.Text.Length, place, verbatim));
        }

        _buffer.Text.Append(text);
    }

    private static bool IsOf(in MappedSegment segment, in SourceSpan place) => !segment.Verbatim
        && segment.Span.Start == place.Start && segment.Span.End == place.End && ReferenceEquals(segment.Span.File, place.File);
}
