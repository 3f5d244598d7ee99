namespace Gazette.WordTemplates.Pieces;

/// <summary>What takes the place of some bytes of a part; of none, if it is put between two.</summary>
/// <param name="Phase">At one place, what ends comes before what begins, and both before what is replaced.</param>
/// <param name="Order">The order of edits of one phase at one place.</param>
internal sealed record Edit(int Start, int End, EditPhase Phase, int Order, Action<PieceWriter> Write);

internal enum EditPhase
{
    Ends,
    Begins,
    Replaces,
}
