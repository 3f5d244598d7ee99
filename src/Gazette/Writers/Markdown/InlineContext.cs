namespace Gazette.Writers.Markdown;

/// <summary>Where inlines stand: a heading and a table cell hold one line only, a cell no bare pipe.</summary>
internal enum InlineContext
{
    Paragraph,
    Heading,
    Cell,

    /// <summary>A line of its own that is no heading.</summary>
    Term,
}
