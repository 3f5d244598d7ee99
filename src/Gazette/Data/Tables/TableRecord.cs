using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>One record of a table, as a separate source file.</summary>
internal sealed record TableRecord(SourceFile File, ImmutableArray<TableCell> Cells)
{
    public SourceSpan Span => File.Span(0, File.Text.Length);

    public bool IsBlank => Cells.All(cell => cell.IsEmpty);

    public SourceSpan SpanOf(int column) => column < Cells.Length
        ? File.Span(Cells[column].Start, Cells[column].End)
        : File.Span(File.Text.Length, File.Text.Length);
}
