using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gazette.Sources;
using Gazette.Templates.Values;

namespace Gazette.Templates.Rendering;

/// <summary>
/// Collects rendered Markdown with its source map. Scriban writes the template's own text as slices of the string that it parsed, so the slice itself
/// gives the place in the file; values come through <see cref="AddSlot"/>.
/// </summary>
internal sealed class RenderedOutput(ImmutableArray<SourceFile> files, int limit) : TemplateOutput
{
    // Enough for a short report; a longer one makes it grow.
    private readonly StringBuilder _text = new(1024);
    private readonly ImmutableArray<MappedSegment>.Builder _segments = ImmutableArray.CreateBuilder<MappedSegment>(64);
    private readonly ImmutableArray<LocatedText>.Builder _slots = ImmutableArray.CreateBuilder<LocatedText>(64);
    private readonly List<MappedWords> _words = [];

    public override void Write(string text, int offset, int count)
    {
        if (count == 0)
        {
            return;
        }

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

    public override void AddMarkup(string markup, SourceSpan place, LocatedText? source)
    {
        if (source is { Runs: [{ Origin: Phrase } run] })
        {
            _words.Add(new MappedWords(_text.Length, run));
        }

        Append(markup, place, false);
    }

    public override void AddSlot(LocatedText text, SourceSpan place)
    {
        Span<char> mark = stackalloc char[SlotMark.MaxLength];
        Append(mark[..SlotMark.Write(_slots.Count, mark)], place, false);
        _slots.Add(text);
    }

    public override RenderedDocument Finish(string name) => new RenderedMarkdown(name, ToMappedText());

    public override IValueOutput ForCapture() => new RenderedOutput(files, limit);

    public override object ToValue() => new CapturedText(ToMappedText());

    public override void AddCaptured(MappedText captured)
    {
        for (int i = 0; i < captured.Segments.Length; i++)
        {
            MappedSegment segment = captured.Segments[i];
            int end = i + 1 < captured.Segments.Length ? captured.Segments[i + 1].Start : captured.Text.Length;
            for (int at = segment.Start; at < end;)
            {
                int open = captured.Text.IndexOf(SlotMark.Open, at, end - at);
                int stop = open < 0 ? end : open;
                if (stop > at)
                {
                    AddWords(captured.Words, at, stop);
                    int from = segment.Span.Start + at - segment.Start;
                    Append(
                        captured.Text.AsSpan(at, stop - at),
                        segment.Verbatim ? segment.Span with { Start = from, End = from + stop - at } : segment.Span,
                        segment.Verbatim);
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
                _words.Add(word with { Start = _text.Length + word.Start - start });
            }
        }
    }

    public MappedText ToMappedText()
    {
        if (_segments.Count == 0)
        {
            _segments.Add(new MappedSegment(0, files[0].Span(0, 0), false));
        }

        return new MappedText(_text.ToString(), _segments.DrainToImmutable(), _slots.DrainToImmutable()) { Words = [.. _words] };
    }

    private void Append(ReadOnlySpan<char> text, SourceSpan place, bool verbatim)
    {
        if (_text.Length + text.Length > limit)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(place, RenderLimitWords.OutputOf(limit)));
        }

        // Consecutive pieces printed by one expression share one segment.
        if (verbatim || _segments.Count == 0 || !IsOf(_segments.ItemRef(_segments.Count - 1), place))
        {
            _segments.Add(new MappedSegment(_text.Length, place, verbatim));
        }

        _text.Append(text);
    }

    private static bool IsOf(in MappedSegment segment, SourceSpan place) => !segment.Verbatim && segment.Span == place;
}
