using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>One record of a table, as a separate source file.</summary>
internal sealed record TableRecord(SourceFile File, ImmutableArray<TableCell> Cells)
{
    /// <summary>Its number: that of a sheet's row, or of its first line.</summary>
    public int Number => File.FirstLine;

    /// <summary>The number of the row or line after it.</summary>
    public required int Next { get; init; }

    /// <summary>Whether the sheet hides it, by a filter or by hand.</summary>
    public bool IsHidden { get; init; }

    public SourceSpan Span => File.Span(0, File.Text.Length);

    public bool IsBlank => Cells.All(cell => cell.IsEmpty);

    public SourceSpan SpanOf(int column) => column < Cells.Length
        ? File.Span(Cells[column].Start, Cells[column].End)
        : File.Span(File.Text.Length, File.Text.Length);
}
