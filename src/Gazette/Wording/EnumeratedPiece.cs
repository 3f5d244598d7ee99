namespace Gazette.Wording;

/// <summary>How one item of an enumeration is printed: <c>Prefix + text[..TrimmedLength] + Suffix</c>.</summary>
/// <param name="Prefix">一是, 一要, 1. or empty.</param>
/// <param name="TrimmedLength">How much of the item's text is kept: all but the final mark that the suffix replaces.</param>
/// <param name="Suffix">The mark at the item's end; in English including the space before the next item.</param>
internal sealed record EnumeratedPiece(string Prefix, int TrimmedLength, string Suffix);
