namespace Gazette.WordTemplates.Reading;

/// <summary>What a statement repeats or drops.</summary>
internal enum TagLevel
{
    /// <summary>Text of its paragraph.</summary>
    Inline,

    /// <summary>Whole paragraphs and tables; the tag's own paragraph vanishes.</summary>
    Paragraphs,

    /// <summary>The row that it stands in.</summary>
    Row,

    /// <summary>Whole rows; the tag's own row vanishes.</summary>
    Rows,
}
