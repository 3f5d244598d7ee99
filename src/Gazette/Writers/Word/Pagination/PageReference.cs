namespace Gazette.Writers.Word.Pagination;

/// <summary>A field PAGEREF (ECMA-376-1, 17.16.5.42): it prints the number of the page on which a bookmark stands.</summary>
/// <param name="Shown">The number that it shows.</param>
/// <param name="Start">Where the text of its result begins, in the bytes of the part.</param>
/// <param name="Rest">Further pieces of its result, which a number leaves empty.</param>
internal sealed record PageReference(string Bookmark, string Shown, int Start, int End, IReadOnlyList<(int Start, int End)> Rest);
