namespace Gazette.Writers.Word.Body;

/// <summary>Which list a paragraph is an item of.</summary>
/// <param name="NumberId">The list's id in numbering.xml, from 1.</param>
/// <param name="Level">0 to 8: Word knows nine levels.</param>
internal readonly record struct ListMark(int NumberId, int Level)
{
    /// <summary>Takes the number away that the style gives a paragraph (ECMA-376-1, 17.9.18).</summary>
    public static ListMark None => new(0, 0);
}
