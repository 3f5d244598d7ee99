namespace Gazette.Writers.Markdown;

/// <summary>Where inlines are: headings and table cells hold only one line, and a cell must not contain an unescaped pipe.</summary>
internal enum InlineContext
{
    Paragraph,
    Heading,
    Cell,

    /// <summary>A line that is not a heading.</summary>
    Term,
}
