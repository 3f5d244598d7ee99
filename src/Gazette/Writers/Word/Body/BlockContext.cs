using Gazette.Documents;
using Gazette.Documents.Containers;

namespace Gazette.Writers.Word.Body;

/// <summary>Where a block is: at the top level, or inside lists, quotes and attachments.</summary>
/// <param name="Around">What contains the block directly.</param>
/// <param name="Mark">The list item that the block opens.</param>
/// <param name="Lists">How many lists it is nested in.</param>
/// <param name="Shift">How far the quotes around it indent it, in twips.</param>
/// <param name="InAttachment">A level-1 heading is an attachment's title here.</param>
/// <param name="BeforeTable">The next block is a table.</param>
/// <param name="Table">Settings of the tables here.</param>
/// <param name="Box">The kind of the innermost box around it.</param>
/// <param name="KeepNext">It stays on the same page as the next block, as the last paragraph does before the signature.</param>
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
    /// <summary>The block's distance from the left of the type area, in twips.</summary>
    public int Left(Measures measures) => Shift + (Lists > 0 ? measures.ListText(Math.Min(Lists - 1, ListNumbering.MaximumLevel)) : 0);
}
