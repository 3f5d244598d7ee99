namespace Gazette.Writers.Word.Body;

/// <summary>Where a block stands: in the open, or within lists and quotes.</summary>
/// <param name="Mark">The list item that the block opens.</param>
/// <param name="Lists">How many lists are around it.</param>
/// <param name="Quotes">How many quotes are around it.</param>
/// <param name="Left">How far the blocks around it move it from the left of the type area, in twips.</param>
/// <param name="KeepNext">It stays on the page of what follows, as the last paragraph stays with the signature.</param>
internal readonly record struct Place(ListMark? Mark = null, int Lists = 0, int Quotes = 0, int Left = 0, bool KeepNext = false);
