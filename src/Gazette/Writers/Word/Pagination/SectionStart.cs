namespace Gazette.Writers.Word.Pagination;

/// <summary>A section of a document whose pages are counted anew.</summary>
/// <param name="Bookmark">A bookmark at its beginning, which only the copy has that is laid out; null for the first section.</param>
/// <param name="Number">The number of its first page.</param>
internal sealed record SectionStart(string? Bookmark, int Number);
