using System.Runtime.InteropServices;
using Gazette.Sources;

namespace Gazette.Templates.Rendering;

/// <summary>One text of the report while its values are filled in: runs of the words that it has, and of the values between them.</summary>
internal sealed class ComposedText(int limit) : IValueOutput
{
    private readonly List<TextRun> _runs = [];

    // Before which runs a clause is to be left out.
    private readonly List<int> _gaps = [];

    private Phrase _phrase = null!;
    private string _source = "";
    private int _length;

    /// <param name="source">The phrase as it is parsed, which is as long as the phrase.</param>
    public void Begin(Phrase phrase, string source)
    {
        (_phrase, _source, _length) = (phrase, source, 0);
        _runs.Clear();
        _gaps.Clear();
    }

    /// <summary>Words that the phrase itself has.</summary>
    public void AddWords(int start, int end)
    {
        if (end > start)
        {
            Count(end - start);
            _runs.Add(new TextRun(_phrase.Text[start..end], _phrase, start, end));
        }
    }

    public void AddSlot(LocatedText text, SourceSpan place)
    {
        foreach (ref readonly TextRun run in text.Runs)
        {
            Count(run.Text.Length);
            _runs.Add(run);
        }
    }

    public void AddMarkup(string markup, SourceSpan place, LocatedText? source) =>
        throw new TemplateFault(TemplateDiagnostics.NotText(place.File.Text[place.Start..place.End], markup, place));

    public void AddGap() => _gaps.Add(_runs.Count);

    public IValueOutput ForCapture()
    {
        ComposedText captured = new(limit);
        captured.Begin(_phrase, _source);
        return captured;
    }

    public object ToValue() => ToText();

    /// <summary>A text of the report captures texts, and never Markdown.</summary>
    public void AddCaptured(MappedText captured) => throw new System.Diagnostics.UnreachableException();

    public void Write(string text, int offset, int count)
    {
        if (ReferenceEquals(text, _source))
        {
            AddWords(offset, offset + count);
        }
        else if (count > 0)
        {
            Count(count);
            _runs.Add(new TextRun(text.Substring(offset, count), _phrase.Span));
        }
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public LocatedText ToText()
    {
        if (_gaps.Count > 0)
        {
            OptionalClauses.Remove(_runs, _gaps);
        }

        return new LocatedText(CollectionsMarshal.AsSpan(_runs));
    }

    private void Count(int characters)
    {
        _length += characters;
        if (_length > limit)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(_phrase.Span, RenderLimitWords.TextLength));
        }
    }
}
