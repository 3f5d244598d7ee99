namespace Gazette.Writers.Word.Body;

/// <summary>Which list a paragraph is an item of.</summary>
/// <param name="NumberId">The list's id in numbering.xml, from 1.</param>
/// <param name="Level">0 to 8: Word knows nine levels.</param>
internal readonly record struct ListMark(int NumberId, int Level);
