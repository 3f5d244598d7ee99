using System.Collections.Immutable;
using System.Globalization;
using Gazette.Pictures;
using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>A part of a line of text.</summary>
public abstract record Inline
{
    public abstract SourceSpan Span { get; init; }

    /// <summary>The inlines of the same line that stand in it. The paragraphs of a note are a text of their own.</summary>
    internal virtual ImmutableArray<Inline> Children => [];

    /// <summary>The same with other inlines in it; unchanged where it is one that holds none.</summary>
    internal virtual Inline WithChildren(ImmutableArray<Inline> children) => this;

    /// <summary>What becomes of it when everything in it has been changed, notes too, and then itself.</summary>
    internal virtual Inline Map(Func<Inline, Inline> change) => change(WithChildren(Children.Map(change)));
}

/// <summary>Words that came from one place. Never empty; holds no line end.</summary>
public sealed record Text(TextRun Run) : Inline
{
    public Text(string value, SourceSpan span)
        : this(new TextRun(value, span))
    {
    }

    public string Value => Run.Text;

    /// <summary>Worked out when asked for.</summary>
    public override SourceSpan Span
    {
        get => Run.Span;
        init => Run = new TextRun(Run.Text, value);
    }
}

public sealed record Strong(ImmutableArray<Inline> Inlines, SourceSpan Span) : Inline
{
    internal override ImmutableArray<Inline> Children => Inlines;

    internal override Inline WithChildren(ImmutableArray<Inline> children) => children == Inlines ? this : this with { Inlines = children };
}

public sealed record Emphasis(ImmutableArray<Inline> Inlines, SourceSpan Span) : Inline
{
    internal override ImmutableArray<Inline> Children => Inlines;

    internal override Inline WithChildren(ImmutableArray<Inline> children) => children == Inlines ? this : this with { Inlines = children };
}

public sealed record Code(string Value, SourceSpan Span) : Inline;

/// <summary>A line end that the author wants.</summary>
public sealed record LineBreak(SourceSpan Span) : Inline;

/// <summary>A picture among words, or alone in its paragraph.</summary>
/// <param name="Alternative">What it shows, for those who do not see it; one line, perhaps empty.</param>
/// <param name="Width">Null for its own width, or the page's where that is less.</param>
public sealed record Image(Picture Picture, string Alternative, Length? Width, SourceSpan Span) : Inline;

/// <summary>
/// The mark of a note, and the note, which stands at the foot of the page or at the end of the text. It holds no other notes and no pictures.
/// </summary>
public sealed record Footnote(ImmutableArray<Paragraph> Paragraphs, SourceSpan Span) : Inline
{
    internal override Inline Map(Func<Inline, Inline> change) =>
        change(this with { Paragraphs = [.. Paragraphs.Select(paragraph => paragraph with { Inlines = paragraph.Inlines.Map(change) })] });
}

/// <summary>The number of a figure or a table in its caption. Word counts those of one name anew when some are moved.</summary>
public sealed record SequenceNumber(string Name, int Number, SourceSpan Span) : Inline
{
    internal string Words => Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A link to an address of the schemes http, https or mailto, or to a place in the document (<c>#name</c>).</summary>
public sealed record Link(string Target, ImmutableArray<Inline> Inlines, SourceSpan Span) : Inline
{
    internal override ImmutableArray<Inline> Children => Inlines;

    internal override Inline WithChildren(ImmutableArray<Inline> children) => children == Inlines ? this : this with { Inlines = children };
}
