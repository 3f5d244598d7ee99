using System.Collections.Immutable;
using System.Text;
using Gazette.Sources;
using Scriban.Runtime;

namespace Gazette.Templates;

/// <summary>
/// Collects rendered Markdown with its source map. Scriban writes the template's own text as stretches of the very string it
/// parsed, so their place in the file is the stretch itself; values come through <see cref="AddSlot"/>.
/// </summary>
internal sealed class RenderedOutput(ImmutableArray<SourceFile> files, int limit) : IScriptOutput
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<MappedSegment>.Builder _segments = ImmutableArray.CreateBuilder<MappedSegment>();
    private readonly ImmutableArray<Slot>.Builder _slots = ImmutableArray.CreateBuilder<Slot>();

    public void Write(string text, int offset, int count)
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

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public void AddMarkup(string markup, SourceSpan place) => Append(markup, place, false);

    public void AddSlot(Slot slot, SourceSpan place)
    {
        Append(Slot.Mark(_slots.Count), place, false);
        _slots.Add(slot);
    }

    public MappedText ToMappedText()
    {
        if (_segments.Count == 0)
        {
            _segments.Add(new MappedSegment(0, files[0].Span(0, 0), false));
        }

        return new MappedText(_text.ToString(), _segments.ToImmutable(), _slots.ToImmutable());
    }

    private void Append(ReadOnlySpan<char> text, SourceSpan place, bool verbatim)
    {
        if (_text.Length + text.Length > limit)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(place, $"more than {limit} characters of output"));
        }

        _segments.Add(new MappedSegment(_text.Length, place, verbatim));
        _text.Append(text);
    }
}
