namespace Gazette.Documents.Markdown;

/// <summary>What braces can follow in a text, besides the name of a container.</summary>
internal enum TextPart
{
    Heading,
    Paragraph,

    /// <summary>Several, between <c>:::</c> and <c>:::</c>.</summary>
    Paragraphs,

    Words,
    Picture,
    Cell,
}
