using Gazette.Documents.Written;

namespace Gazette.Verifying;

/// <summary>A file of a document, with what was read of its bytes.</summary>
/// <param name="Format">The format's name.</param>
/// <param name="IsPages">Whether it is laid out as pages.</param>
/// <param name="IsFilled">Whether it was filled in rather than written.</param>
internal sealed record DocumentFile(string Format, WrittenFile Written, bool IsPages, bool IsFilled);
