using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents.Mathematics;
using Gazette.Pictures;
using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>A part of a line of text.</summary>
public abstract record Inline
{
    public abstract SourceSpan Span { get; init; }

    /// <summary>The inlines of the same line that it contains. The paragraphs of a footnote are separate text.</summary>
    internal virtual ImmutableArray<Inline> Children => [];

    /// <summary>The same with other inlines in it; unchanged for a type that contains none.</summary>
    internal virtual Inline WithChildren(ImmutableArray<Inline> children) => this;

    /// <summary>The result of changing first everything in it, footnotes too, and then the inline itself.</summary>
    internal virtual Inline Map(Func<Inline, Inline> change) => change(WithChildren(Children.Map(change)));
}

/// <summary>Text that came from one place. Never empty; contains no line end.</summary>
public sealed record Text(TextRun Run) : Inline
{
    public Text(string value, SourceSpan span)
        : this(new TextRun(value, span))
    {
    }

    public string Value => Run.Text;

    /// <summary>Computed on demand.</summary>
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

/// <summary>Text with another mark than those for strong and emphasized text.</summary>
public sealed record Marked(InlineMark Mark, ImmutableArray<Inline> Inlines, SourceSpan Span) : Inline
{
    internal override ImmutableArray<Inline> Children => Inlines;

    internal override Inline WithChildren(ImmutableArray<Inline> children) => children == Inlines ? this : this with { Inlines = children };
}

/// <summary>Text in a Word style of its own: <c>[words]{style="Strong Name"}</c>. Elsewhere it is plain text.</summary>
/// <param name="Style">The style's name as it was written.</param>
public sealed record Styled(string Style, ImmutableArray<Inline> Inlines, SourceSpan Span) : Inline
{
    internal override ImmutableArray<Inline> Children => Inlines;

    internal override Inline WithChildren(ImmutableArray<Inline> children) => children == Inlines ? this : this with { Inlines = children };
}

public sealed record Code(string Value, SourceSpan Span) : Inline;

/// <summary>A formula.</summary>
/// <param name="Source">As it is written, without the dollar signs.</param>
/// <param name="IsDisplay">Whether it has a line of its own.</param>
public sealed record Formula(string Source, MathNode Tree, bool IsDisplay, SourceSpan Span) : Inline
{
    /// <summary>The source with its dollar signs, on one line.</summary>
    internal string Words => IsDisplay ? $"$${OneLine}$$" : $"${OneLine}$";

    private string OneLine => Source.Replace('\n', ' ');
}

/// <summary>A line break that the author intends.</summary>
public sealed record LineBreak(SourceSpan Span) : Inline;

/// <summary>A picture within text, or alone in its paragraph.</summary>
/// <param name="Alternative">A description for people who cannot see it; one line, possibly empty.</param>
/// <param name="Width">Null for its own width, limited to that of the page.</param>
public sealed record Image(Picture Picture, string Alternative, Length? Width, SourceSpan Span) : Inline;

/// <summary>
/// The mark of a footnote, together with the footnote, which is shown at the foot of the page or at the end of the text. It contains no other
/// footnotes and no pictures.
/// </summary>
public sealed record Footnote(ImmutableArray<Paragraph> Paragraphs, SourceSpan Span) : Inline
{
    internal override Inline Map(Func<Inline, Inline> change) =>
        change(this with { Paragraphs = [.. Paragraphs.Select(paragraph => paragraph with { Inlines = paragraph.Inlines.Map(change) })] });
}

/// <summary>The number of a figure or a table in its caption. Word renumbers those with the same name when some are moved.</summary>
public sealed record SequenceNumber(string Name, int Number, SourceSpan Span) : Inline
{
    internal string Words => Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Text that references repeat: the label and number of a caption, the number of a heading, or the heading itself.</summary>
/// <param name="Id">What refers to it: <c>tbl-costs</c>.</param>
public sealed record Anchor(string Id, ImmutableArray<Inline> Inlines, SourceSpan Span) : Inline
{
    internal override ImmutableArray<Inline> Children => Inlines;

    internal override Inline WithChildren(ImmutableArray<Inline> children) => children == Inlines ? this : this with { Inlines = children };
}

/// <summary>A reference to an anchor, such as <c>@tbl-costs</c>, which prints the anchor's text: Table 2, or Section 1.2.</summary>
/// <param name="Label">What is printed, of which the part between <see cref="Before"/> and <see cref="After"/> is the anchor's text.</param>
public sealed record CrossReference(string Id, string Label, SourceSpan Span) : Inline
{
    /// <summary>The number of characters before the anchor's text.</summary>
    public int Before { get; init; }

    /// <summary>The number of characters after it.</summary>
    public int After { get; init; }
}

/// <summary>A link to an http, https or mailto address, or to a heading in the document (<c>#name</c>).</summary>
public sealed record Link(string Target, ImmutableArray<Inline> Inlines, SourceSpan Span) : Inline
{
    /// <summary>What is shown when somebody points at it, one line; empty for nothing.</summary>
    internal string Title { get; init; } = "";

    internal override ImmutableArray<Inline> Children => Inlines;

    internal override Inline WithChildren(ImmutableArray<Inline> children) => children == Inlines ? this : this with { Inlines = children };
}
