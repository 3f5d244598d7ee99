using Gazette.Documents;
using Gazette.Documents.Containers;

namespace Gazette.Writers.Word.Body;

/// <summary>Where a block stands: in the open, or within lists, quotes and attachments.</summary>
/// <param name="Around">What holds the block itself.</param>
/// <param name="Mark">The list item that the block opens.</param>
/// <param name="Lists">How many lists are around it, at any distance.</param>
/// <param name="Shift">How far the quotes around it move it to the right, in twips.</param>
/// <param name="InAttachment">A level-1 heading is an attachment's title here.</param>
/// <param name="BeforeTable">A table is what follows.</param>
/// <param name="Table">What is said of the tables here.</param>
/// <param name="Box">Which box the nearest box around it is.</param>
/// <param name="KeepNext">It stays on the page of what follows, as the last paragraph stays with the signature.</param>
internal readonly record struct BlockContext(
    Enclosure Around = Enclosure.None,
    ListMark? Mark = null,
    int Lists = 0,
    int Shift = 0,
    bool InAttachment = false,
    bool KeepNext = false,
    bool BeforeTable = false,
    TableForm? Table = null,
    ContainerKind? Box = null)
{
    /// <summary>How far the block stands from the left of the type area, in twips.</summary>
    public int Left(Measures measures) => Shift + (Lists > 0 ? measures.ListText(Math.Min(Lists - 1, ListNumbering.MaximumLevel)) : 0);
}
