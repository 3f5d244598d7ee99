using Gazette.Documents;

namespace Gazette.Writers.Word.Pagination;

/// <summary>A section of a document whose pages are counted anew or in another form.</summary>
/// <param name="Bookmark">A bookmark at its beginning, which only the copy has that is laid out; null for the first section.</param>
/// <param name="Number">The number of its first page; null if it goes on from the section before.</param>
/// <param name="Form">What its pages are counted with.</param>
internal sealed record SectionStart(string? Bookmark, int? Number, NumberForm Form);
