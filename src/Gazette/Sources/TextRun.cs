namespace Gazette.Sources;

/// <summary>Characters that came from one place.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Origin">What they came from.</param>
/// <param name="Start">Where they begin in their origin.</param>
/// <param name="End">Where they end in their origin. There the run is as long as its text, unless the text was escaped there or was computed.</param>
public readonly record struct TextRun(string Text, Origin Origin, int Start, int End)
{
    /// <summary>Text in a file, or text that replaces what the file has at a place.</summary>
    public TextRun(string text, SourceSpan place)
        : this(text, place.File, place.Start, place.End)
    {
    }

    /// <summary>The exact place, computed on demand; the default for text that came from no file.</summary>
    public SourceSpan Span => Origin?.SpanOf(Start, End) ?? default;

    /// <summary>The id of the metric that the text is a value of; null for words and other values.</summary>
    public string? Metric => (Origin as PrintedValue)?.Metric;

    /// <summary>Whether a person typed the text, in a report, a template or a document, rather than it being generated.</summary>
    public bool IsTyped => Origin switch
    {
        Phrase => true,
        SourceFile => IsCopied && Span.Has(Text),
        _ => false,
    };

    private bool IsCopied => End - Start == Text.Length;

    /// <summary>Whether the next run continues where this one ends, or has the same place.</summary>
    public bool GoesOnWith(in TextRun next) =>
        ReferenceEquals(Origin, next.Origin) && (End == next.Start || (Start == next.Start && End == next.End));

    /// <summary>This run and the next, for which <see cref="GoesOnWith"/> is true.</summary>
    public TextRun Add(in TextRun next) => this with { Text = Text + next.Text, End = Math.Max(End, next.End) };

    /// <summary>The part <c>Text[start..end)</c>.</summary>
    public TextRun Slice(int start, int end) => IsCopied
        ? new TextRun(Text[start..end], Origin, Start + start, Start + end)
        : this with { Text = Text[start..end] };

    /// <summary>The place of <c>Text[start..end)</c>: the exact one, or that of the whole run if the text was computed.</summary>
    internal SourceSpan SpanOf(int start, int end) => IsCopied ? Origin.SpanOf(Start + start, Start + end) : Span;

    public override string ToString() => Text;
}
