namespace Gazette.Documents;

/// <summary>Where an anchor is in a document.</summary>
/// <param name="Position">Counted from 1 in reading order.</param>
/// <param name="Heading">The position of the heading that contains it; null if it is not in a heading.</param>
internal readonly record struct AnchorPosition(int Position, int? Heading);
