namespace Gazette.Tracing;

/// <summary>What kind of line of a document something is printed in.</summary>
public enum PlaceKind
{
    Title,
    Heading,
    Paragraph,
    Cell,
    Footnote,
    Caption,
    ChartTitle,
    ChartCell,

    /// <summary>A line of the head or the foot of a document, such as its number or the signature.</summary>
    Furniture,
}
