namespace Gazette.Sources;

/// <summary>A text that the user wrote, with its place and the notation in which the file writes it.</summary>
public sealed class Phrase : Origin
{
    private readonly Notation _notation;
    private CharacterMap? _map;

    /// <summary>A text that the file writes plainly.</summary>
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

    /// <summary>Its whole place in the file, including quotes and indentation.</summary>
    public SourceSpan Span { get; }

    /// <summary>The exact place of <c>Text[start..end)</c>. It is computed only when a message needs it.</summary>
    internal override SourceSpan SpanOf(int start, int end) => (_map ??= _notation.Map(Span, Text)).SpanOf(start, end);

    /// <summary>Whether no sign of it may be set in another form: a text in quotes that a reader could take for a number, such as '-3'.</summary>
    internal bool IsCode { get; init; }

    public override string ToString() => Text;
}
