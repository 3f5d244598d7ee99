namespace Gazette.Verifying;

/// <summary>A file that was compared.</summary>
/// <param name="Path">Its full path; only its name if it was made in memory.</param>
/// <param name="Format">The format's name.</param>
/// <param name="Digest">
/// The SHA-256 of its bytes in hexadecimal digits, which are those that a build with the same options writes; null for pages that were not kept, because no
/// two times they are printed have the same bytes.
/// </param>
/// <param name="Lines">The paragraphs, and the rows of tables.</param>
/// <param name="Words">The words; each Chinese character counts as one.</param>
/// <param name="Pages">Null for a format without pages.</param>
public sealed record VerifiedFile(string Path, string Format, string? Digest, int Lines, int Words, int? Pages);
