namespace Gazette.Sources;

/// <summary>The user's own words, where they stand, and how the file writes them there.</summary>
public sealed class Phrase : Origin
{
    private readonly Notation _notation;
    private CharacterMap? _map;

    /// <summary>Words that the file has as they are.</summary>
    public Phrase(string text, SourceSpan span)
        : this(text, span, Notation.Letters)
    {
    }

    internal Phrase(string text, SourceSpan span, Notation notation)
    {
        Text = text;
        Span = span;
        _notation = notation;
    }

    public string Text { get; }

    /// <summary>The whole of it in the file, quotes and indentation included.</summary>
    public SourceSpan Span { get; }

    /// <summary>The exact place of <c>Text[start..end)</c>. Only a message pays for finding out.</summary>
    internal override SourceSpan SpanOf(int start, int end) => (_map ??= _notation.Map(Span, Text)).SpanOf(start, end);

    public override string ToString() => Text;
}
