namespace Gazette.Documents;

/// <summary>What a Word style is for.</summary>
internal enum StyleKind
{
    /// <summary>Whole paragraphs: headings, items of lists and captions too.</summary>
    Paragraph,

    /// <summary>Words in a paragraph.</summary>
    Character,

    Table,
}
