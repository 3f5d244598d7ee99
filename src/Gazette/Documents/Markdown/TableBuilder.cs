using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Documents.Markdown;

/// <summary>Builds the tables of a document.</summary>
internal sealed class TableBuilder(MarkdownSource source, InlineBuilder inlines, DiagnosticBag bag)
{
    /// <summary>Nothing if the table is too large, which is then in the bag.</summary>
    public ImmutableArray<Block> Build(PipeTable table, Sources.SourceSpan span)
    {
        if (table.IsTooLarge)
        {
            bag.Add(DocumentsDiagnostics.TableTooLarge(MarkdownLimits.TableColumns, MarkdownLimits.TableCells, span));
            return [];
        }

        if (table.HeaderCells is int headerCells)
        {
            bag.Add(DocumentsDiagnostics.UnevenHeader(headerCells, table.DelimiterCells, span));
        }

        if (table.LongRow is { } longRow)
        {
            bag.Add(DocumentsDiagnostics.LongTableRow(table.DelimiterCells, source.Locate(longRow.Span)));
        }

        ImmutableArray<TableRow>.Builder rows = ImmutableArray.CreateBuilder<TableRow>(table.Count);
        for (int i = 0; i < table.Count; i++)
        {
            rows.Add(BuildRow((PipeTableRow)table[i], table.Columns.Length, i == 0));
        }

        return [new Table(table.Columns, rows.MoveToImmutable(), span)];
    }

    private TableRow BuildRow(PipeTableRow row, int columns, bool isHeader)
    {
        Sources.SourceSpan span = source.Locate(row.Span);
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>(columns);
        for (int i = 0; i < row.Count; i++)
        {
            PipeTableCell cell = (PipeTableCell)row[i];
            cells.Add(new TableCell(InlineFlow.OneParagraph(inlines.Build(cell.Inline)), source.Locate(cell.Span)));
        }

        while (cells.Count < columns)
        {
            cells.Add(new TableCell([], span with { Start = span.End }));
        }

        return new TableRow(cells.MoveToImmutable(), isHeader, span);
    }
}
