namespace Gazette.Wording;

/// <summary>How one item of an enumeration is printed: <c>Prefix + text[..TrimmedLength] + Suffix</c>.</summary>
/// <param name="Prefix">一是, 一要, 1. or nothing.</param>
/// <param name="TrimmedLength">How much of the item's text is kept: all but the mark at its end that the suffix replaces.</param>
/// <param name="Suffix">The mark that the enumeration puts at the item's end; in English with the blank before the next item.</param>
internal sealed record EnumeratedPiece(string Prefix, int TrimmedLength, string Suffix);
