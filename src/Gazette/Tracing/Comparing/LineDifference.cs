using System.Collections.Immutable;

namespace Gazette.Tracing.Comparing;

/// <summary>What became of a line.</summary>
/// <param name="Old">Null for a line that was added.</param>
/// <param name="New">Null for one that was removed.</param>
/// <param name="Cells">For each cell, or for the one text, what is the same and what differs.</param>
public sealed record LineDifference(DifferenceKind Kind, ComparedLine? Old, ComparedLine? New, ImmutableArray<ImmutableArray<DifferencePiece>> Cells)
{
    public ComparedLine Line => New ?? Old!;

    internal static LineDifference Removed(ComparedLine line) =>
        new(DifferenceKind.Removed, line, null, [.. line.Cells.Select(cell => PieceOf(DifferenceKind.Removed, cell))]);

    internal static LineDifference Added(ComparedLine line) =>
        new(DifferenceKind.Added, null, line, [.. line.Cells.Select(cell => PieceOf(DifferenceKind.Added, cell))]);

    internal static LineDifference Between(ComparedLine old, ComparedLine now) => new(
        old.Text == now.Text ? DifferenceKind.Same : DifferenceKind.Changed,
        old,
        now,
        [.. old.Cells.Zip(now.Cells, TextDifference.Of)]);

    private static ImmutableArray<DifferencePiece> PieceOf(DifferenceKind kind, string text) => text.Length == 0 ? [] : [new DifferencePiece(kind, text)];
}
