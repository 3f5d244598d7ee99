namespace Gazette.Sources;

/// <summary>Words that came from one place.</summary>
/// <param name="Text">The words.</param>
/// <param name="Origin">What they came out of.</param>
/// <param name="Start">Where they begin in their origin.</param>
/// <param name="End">Where they end there. The origin has as many characters as the words, unless they are written otherwise there or were computed.</param>
public readonly record struct TextRun(string Text, Origin Origin, int Start, int End)
{
    /// <summary>Words of a file, or words that stand for what the file has at a place.</summary>
    public TextRun(string text, SourceSpan place)
        : this(text, place.File, place.Start, place.End)
    {
    }

    /// <summary>The exact place, worked out now; none for words that no file is behind.</summary>
    public SourceSpan Span => Origin?.SpanOf(Start, End) ?? default;

    /// <summary>The id of the metric that the words tell of; null where they are words, or another value.</summary>
    public string? Metric => (Origin as PrintedValue)?.Metric;

    /// <summary>Whether somebody typed the words, into a report, a template or a document, rather than a program printing them.</summary>
    public bool IsTyped => Origin switch
    {
        Phrase => true,
        SourceFile => IsCopied && Span.Has(Text),
        _ => false,
    };

    private bool IsCopied => End - Start == Text.Length;

    /// <summary>Whether the next words go on where these end, or stand for the same place.</summary>
    public bool GoesOnWith(in TextRun next) =>
        ReferenceEquals(Origin, next.Origin) && (End == next.Start || (Start == next.Start && End == next.End));

    /// <summary>These words and the next, which <see cref="GoesOnWith"/> holds of.</summary>
    public TextRun Add(in TextRun next) => this with { Text = Text + next.Text, End = Math.Max(End, next.End) };

    /// <summary>The words <c>Text[start..end)</c> alone.</summary>
    public TextRun Slice(int start, int end) => IsCopied
        ? new TextRun(Text[start..end], Origin, Start + start, Start + end)
        : this with { Text = Text[start..end] };

    /// <summary>The place of <c>Text[start..end)</c>: exactly, or that of all the words where they were computed.</summary>
    internal SourceSpan SpanOf(int start, int end) => IsCopied ? Origin.SpanOf(Start + start, Start + end) : Span;

    public override string ToString() => Text;
}
