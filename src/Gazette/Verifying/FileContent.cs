namespace Gazette.Verifying;

/// <summary>A file of a document before it is read.</summary>
/// <param name="Path">Its full path; only its name if it was made in memory.</param>
/// <param name="Format">The format's name.</param>
/// <param name="IsFilled">Whether it was filled in rather than written.</param>
/// <param name="IsKept">Whether the same bytes can be had again.</param>
internal sealed record FileContent(string Path, string Format, byte[] Content, bool IsFilled, bool IsKept);
