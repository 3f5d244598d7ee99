using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Documents.Written;

/// <summary>A line of words that a written file shows.</summary>
/// <param name="Cells">The cells of a row; the one text of anything else.</param>
/// <param name="Place">Where it is in the file.</param>
internal sealed record WrittenLine(WrittenKind Kind, ImmutableArray<string> Cells, SourceSpan Place)
{
    /// <summary>The same cells as pages show them: with labels of items and marks of notes, without descriptions of pictures.</summary>
    public ImmutableArray<string> OnPages { get; init; } = Cells;

    /// <summary>The columns whose cell goes on from the row above and repeats its words.</summary>
    public ImmutableArray<int> Repeated { get; init; } = [];

    /// <summary>Whether it goes on with the paragraph of the line before, after a line break or a tab.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Whether it has a formula, which is told by its letters and digits alone.</summary>
    public bool HasFormula { get; init; }

    public string Text => Cells.Length == 1 ? Cells[0] : string.Join('\t', Cells);
}
